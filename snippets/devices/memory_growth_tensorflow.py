import tensorflow as tf

for gpu in tf.config.list_physical_devices("GPU"):
    tf.config.experimental.set_memory_growth(gpu, True)

x = tf.ones(3)
print("sum:", float(tf.reduce_sum(x)))
