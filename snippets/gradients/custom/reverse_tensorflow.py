import tensorflow as tf


@tf.custom_gradient
def reverse(x, strength):
    def backward(upstream):
        return -strength * upstream, None  # one for each argument

    return tf.identity(x), backward


x = tf.Variable(3.0)

with tf.GradientTape() as tape:
    y = reverse(x, 0.5)
    loss = y**2

gradient = tape.gradient(loss, x)

print(f"value: {y:.1f}, gradient: {gradient:.1f}")
