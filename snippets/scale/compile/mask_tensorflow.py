import tensorflow as tf


@tf.function
def positive(X):
    return tf.boolean_mask(X, X > 0) * 2


for X in (tf.constant([1.0, -1.0, 3.0]), tf.constant([1.0, -1.0, -3.0])):
    print(positive(X).numpy().tolist())
