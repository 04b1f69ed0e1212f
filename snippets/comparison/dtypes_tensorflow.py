import numpy as np
import tensorflow as tf

whole = tf.constant([1, 2])
real = tf.constant([0.5, 0.5])
try:
    print("integer + float:", (whole + real).dtype.name)
except tf.errors.InvalidArgumentError as error:
    print("integer + float:", type(error).__name__)

X = np.ones((2, 4))  # NumPy's default is float64
weights = tf.ones((4, 3))  # float32
try:
    print("float64 @ float32:", (tf.constant(X) @ weights).dtype.name)
except tf.errors.InvalidArgumentError as error:
    print("float64 @ float32:", type(error).__name__)
