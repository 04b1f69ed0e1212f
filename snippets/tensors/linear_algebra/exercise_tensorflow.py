import tensorflow as tf

tf.random.set_seed(0)
A = tf.random.normal((20, 3)) @ tf.random.normal((3, 10))  # rank 3

S, U, V = tf.linalg.svd(A)
small = U[:, :3] * S[:3] @ tf.transpose(V[:, :3])

print("numbers kept:", int(tf.size(U[:, :3]) + 3 + tf.size(V[:, :3])))
print(f"below 1e-4: {bool(tf.reduce_max(tf.abs(small - A)) < 1e-4)}")
