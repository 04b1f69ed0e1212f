import tensorflow as tf

logits = tf.constant([[2.0, 0.5, -1.0], [0.1, 1.2, 0.3]])  # (batch, class)
y = tf.constant([0, 2])

each = tf.nn.sparse_softmax_cross_entropy_with_logits(y, logits)

print("each:", [f"{value:.4f}" for value in each])
print(f"mean: {tf.reduce_mean(each):.4f}")
print(f"sum: {tf.reduce_sum(each):.4f}")
