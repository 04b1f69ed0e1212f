import tensorflow as tf

X = tf.reshape(tf.range(12.0), (3, 4))  # (batch, feature)
best = tf.constant([3, 0, 2])  # a column for each row

last = X[:, -1]
rows = tf.gather(X, [2, 0])
one_each = tf.gather(X, best, batch_dims=1)
points = tf.gather_nd(X, [[0, 3], [1, 0]])  # at (0, 3) and (1, 0)

changed = tf.Variable(X)
changed[:, 0].assign([-1.0, -1.0, -1.0])

print("last column:", last.numpy().tolist())
print("rows 2 and 0:", rows.numpy().tolist())
print("one of each row:", one_each.numpy().tolist())
print("at two points:", points.numpy().tolist())
print("first column set:", changed.numpy().tolist())
