import tensorflow as tf

A = tf.constant([[1.0, 2.0], [2.0, 1.0]])  # not positive definite
factor = tf.linalg.cholesky(A)
print("Cholesky, diagonal:", tf.linalg.diag_part(factor).numpy())
print(tf.linalg.inv(tf.ones((2, 2))))
