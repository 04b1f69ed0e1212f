import tensorflow as tf

cpu = tf.config.list_physical_devices("CPU")[0]
half = tf.config.LogicalDeviceConfiguration()
tf.config.set_logical_device_configuration(cpu, [half, half])

with tf.device("CPU:0"):
    X = tf.ones((2, 4))
with tf.device("CPU:1"):
    w = tf.ones((4, 3))

print("X:", X.device[-5:], "w:", w.device[-5:])
print("product:", tf.matmul(X, w).numpy().tolist())
