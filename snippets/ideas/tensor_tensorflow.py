import tensorflow as tf

x = tf.constant([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])

print("shape:", tuple(x.shape))
print("number type:", x.dtype.name)
print("sum of each row:", tf.reduce_sum(x, axis=1).numpy().tolist())
