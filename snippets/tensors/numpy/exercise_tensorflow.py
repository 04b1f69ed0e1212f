import numpy as np
import tensorflow as tf


def ranks(X):
    return np.argsort(np.argsort(X)).astype("float32")


@tf.function
def layer(X):
    result = tf.numpy_function(ranks, [X], tf.float32)
    return tf.ensure_shape(result, X.shape) / 10


print(layer(tf.constant([0.3, 0.1, 0.2])).numpy())
