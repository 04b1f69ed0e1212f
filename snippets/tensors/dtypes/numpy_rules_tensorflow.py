import tensorflow as tf

X, labels = tf.constant([1.5, 2.5]), tf.constant([7, 2])
print("times a number:", (X * 2).dtype.name)
print("cast:", (X * tf.cast(labels, X.dtype)).dtype.name)

tf.experimental.numpy.experimental_enable_numpy_behavior()
print("NumPy's rules:", (X * labels).dtype.name)
