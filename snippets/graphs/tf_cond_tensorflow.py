import tensorflow as tf


@tf.function(autograph=False)
def relu(x):
    return tf.cond(x > 0, lambda: x, lambda: tf.zeros_like(x))


print("relu(3) =", relu(tf.constant(3.0)).numpy())
print("relu(-3) =", relu(tf.constant(-3.0)).numpy())
