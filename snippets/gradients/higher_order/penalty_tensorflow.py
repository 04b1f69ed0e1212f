import tensorflow as tf

X = tf.constant([[1.0, 2.0], [3.0, 4.0]])  # (batch, feature)
w = tf.Variable([3.0, 4.0])

with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        inner.watch(X)
        score = tf.linalg.matvec(X, w)
    slope = inner.gradient(score, X)
    penalty = tf.reduce_mean((tf.norm(slope, axis=1) - 1) ** 2)

gradient = outer.gradient(penalty, w)

print(f"penalty: {penalty:.1f}")
print("its gradient:", [f"{g:.1f}" for g in gradient.numpy()])
