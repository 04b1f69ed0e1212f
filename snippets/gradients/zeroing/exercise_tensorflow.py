import tensorflow as tf

X = tf.range(8.0)[:, None] / 8
y = 3 * X
w = tf.Variable([[0.0]])
total = tf.zeros_like(w)

for rows in (slice(0, 5), slice(5, 8)):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((X[rows] @ w - y[rows]) ** 2)
    total += tape.gradient(loss, w) * len(X[rows]) / len(X)
print(f"batches of 5 and 3: {total[0, 0]:.4f}")

with tf.GradientTape() as tape:
    loss = tf.reduce_mean((X @ w - y) ** 2)
print(f"one batch of 8: {tape.gradient(loss, w)[0, 0]:.4f}")
