import tensorflow as tf

X = tf.constant([[1.0, 2.0], [3.0, 4.0], [0.0, 0.0]])  # (batch, feature)
y = tf.constant([1.0, 0.0, 1.0])
weight = tf.constant([0.5, -0.5])


def gradient(example):  # of one example: x is (feature,)
    x, target = example
    with tf.GradientTape() as tape:
        tape.watch(weight)
        loss = (tf.tensordot(x, weight, 1) - target) ** 2
    return tape.gradient(loss, weight)


each = tf.vectorized_map(gradient, (X, y))

print("shape:", tuple(each.shape))
print("each:", each.numpy().tolist())
print("mean:", [f"{value:.2f}" for value in tf.reduce_mean(each, axis=0)])
