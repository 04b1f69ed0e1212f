import tensorflow as tf

print("GPUs:", len(tf.config.list_physical_devices("GPU")))

x = tf.ones(3)
print("x lands on:", x.device)

with tf.device("CPU:0"):
    y = tf.ones(3)
print("y is put on:", y.device)
