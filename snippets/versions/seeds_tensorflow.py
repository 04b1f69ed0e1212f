import tensorflow as tf


def train(seed):
    tf.random.set_seed(seed)
    X = tf.random.normal((64, 4))  # (rows, features)
    y = tf.reduce_sum(X, axis=1, keepdims=True)

    w = tf.Variable(tf.random.normal((4, 1)))
    for epoch in range(5):
        with tf.GradientTape() as tape:
            loss = tf.reduce_mean((X @ w - y) ** 2)
        w.assign_sub(0.1 * tape.gradient(loss, w))
    return float(loss)


first, second, other = train(seed=0), train(seed=0), train(seed=1)
print("same seed, same loss:", first == second)
print("other seed, same loss:", first == other)
