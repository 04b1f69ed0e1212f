import tensorflow as tf


def loss_fn(w):
    return (w * 2.0 - 6.0) ** 2  # input 2, target 6


w = tf.Variable(1.0)
with tf.GradientTape() as tape:
    loss = loss_fn(w)
print(f"slope by autograd: {tape.gradient(loss, w).numpy():.2f}")

nudge = 0.01
rise = loss_fn(1.0 + nudge) - loss_fn(1.0 - nudge)
print(f"slope by trying: {rise / (2 * nudge):.2f}")
