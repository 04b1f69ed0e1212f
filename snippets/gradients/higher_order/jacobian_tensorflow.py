import tensorflow as tf

X = tf.constant([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])  # (batch, feature)

with tf.GradientTape(persistent=True) as tape:
    tape.watch(X)
    y = tf.stack([X[:, 0] * X[:, 1], X[:, 0] ** 2], axis=1)

each = tape.batch_jacobian(y, X)  # (batch, output, feature)
all_pairs = tape.jacobian(y, X)  # (batch, output, batch, feature)

print("shapes:", tuple(each.shape), tuple(all_pairs.shape))
print("of the first example:", each[0].numpy().tolist())
pair = all_pairs[0, 0, 1].numpy().tolist()
print("first output by second example:", pair)
