import tensorflow as tf


def lengths(X):
    words = tf.strings.as_string(X, precision=1)
    return tf.strings.length(words)


X = tf.constant([1.0, 300.0])
print("graph:", tf.function(lengths)(X).numpy().tolist())
tf.function(lengths, jit_compile=True)(X)
