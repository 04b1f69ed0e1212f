import tensorflow as tf


@tf.function(autograph=False)
def relu(x):
    if x > 0:  # a symbolic tensor has no value yet: Python cannot choose
        return x
    return tf.zeros_like(x)


relu(tf.constant(3.0))
