import tensorflow as tf


def grow(X):
    values = tf.TensorArray("float32", size=0, dynamic_size=True)
    for step in tf.range(4):
        values = values.write(step, X)
    return values.stack()


X = tf.constant(2.0)
print("graph:", tf.function(grow)(X).numpy().tolist())
print("XLA:", tf.function(grow, jit_compile=True)(X).numpy().tolist())
