import tensorflow as tf

A, x = tf.ones((2, 3)), tf.ones(3)
print("matvec:", tf.linalg.matvec(A, x).numpy())
print("tensordot:", tf.tensordot(A, x, axes=1).numpy())
print("A @ x:", A @ x)
