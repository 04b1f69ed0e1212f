import tensorflow as tf

index = tf.constant([1, 1, 2])  # the 1 appears twice
ones = tf.ones(3)

counts = tf.zeros(4)
counts = tf.tensor_scatter_nd_update(counts, index[:, None], ones)
print("indexed:", counts.numpy().tolist())

counts = tf.tensor_scatter_nd_add(tf.zeros(4), index[:, None], ones)
print("added one by one:", counts.numpy().tolist())
