import tensorflow as tf

x = tf.constant([0.5, -1.0, 2.0], dtype=tf.float64)


def f(x):
    return tf.reduce_sum(tf.sin(x) * x)


with tf.GradientTape() as tape:
    tape.watch(x)  # a constant, no variable
    y = f(x)
gradient = tape.gradient(y, x)

steps = 1e-5 * tf.eye(3, dtype=tf.float64)  # one step for each value
rise = tf.stack([f(x + step) - f(x - step) for step in steps])
estimate = rise / 2e-5

print("gradient:", [f"{value:.4f}" for value in gradient])
print("estimate:", [f"{value:.4f}" for value in estimate])
