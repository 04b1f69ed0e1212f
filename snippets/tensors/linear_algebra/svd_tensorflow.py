import tensorflow as tf

A = tf.constant([[2.0, 1.0], [1.0, 3.0], [0.0, 1.0]])
b = tf.constant([1.0, 2.0, 3.0])

S, U, V = tf.linalg.svd(A)
rebuilt = U @ tf.linalg.diag(S) @ tf.transpose(V)

x = tf.linalg.lstsq(A, b[:, None])[:, 0]
image = tf.linalg.matvec(A, x)  # matrix times vector

print("U, S, V:", tuple(U.shape), tuple(S.shape), tuple(V.shape))
print("singular values:", [f"{value:.3f}" for value in S])
print(f"rebuilt, below 1e-5: {tf.reduce_max(tf.abs(rebuilt - A)) < 1e-5}")
print("best x:", [f"{value:.3f}" for value in x])
print("A x:", [f"{value:.3f}" for value in image])
