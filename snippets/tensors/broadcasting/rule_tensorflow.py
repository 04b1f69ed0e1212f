import tensorflow as tf

X = tf.constant([[1.0, 2.0, 3.0], [5.0, 6.0, 10.0]])  # (batch, feature)
y = tf.constant([10.0, 20.0])  # (batch,)

centred = X - tf.reduce_mean(X, axis=0)  # (2, 3) - (3,)
shares = X / tf.reduce_sum(X, axis=1, keepdims=True)  # (2, 3) / (2, 1)
columns = X * y[:, None]  # (2, 3) * (2, 1)

column = X[:, :1]  # (2, 1)
table = column - y  # (2, 1) - (2,)

sums = tf.reduce_sum(shares, axis=1)
print("centred:", centred.numpy().tolist())
print("sums of the shares:", [f"{row:.2f}" for row in sums])
print("rows scaled:", columns.numpy().tolist())
print("column minus flat:", table.numpy().tolist())
