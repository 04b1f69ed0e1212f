import tensorflow as tf


@tf.custom_gradient
def clip(x):
    def backward(upstream):
        return tf.clip_by_value(upstream, -1, 1)

    return tf.identity(x), backward


x = tf.Variable([0.1, 3.0, -5.0])
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(clip(x) ** 2)

gradient = tape.gradient(loss, x)
print("gradient:", [f"{g:.1f}" for g in gradient.numpy()])
