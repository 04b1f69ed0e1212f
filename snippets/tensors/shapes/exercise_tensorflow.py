import tensorflow as tf

tf.random.set_seed(0)
hidden = tf.random.normal((2, 4, 3))  # (batch, time, feature)
lengths = tf.constant([2, 4])

index = lengths - 1  # (batch,)
last = tf.gather(hidden, index, batch_dims=1)

expected = tf.stack([hidden[0, 1], hidden[1, 3]])
print("shape:", tuple(last.shape))
print(f"largest difference: {tf.reduce_max(tf.abs(last - expected)):.1f}")
