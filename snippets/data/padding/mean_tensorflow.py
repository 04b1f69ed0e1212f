import tensorflow as tf

sequences = tf.ragged.constant([[1, 2, 3], [4], [5, 6]])
weights = tf.constant([100.0, 1, 2, 3, 4, 5, 6])[:, None]  # 100: padding

X = sequences.to_tensor()  # (batch, time)

hidden = tf.gather(weights, sequences)  # ragged: nothing to mask
mean = tf.reduce_mean(hidden, axis=1)

print("padded:", X.numpy().tolist())
print("mean:", mean[:, 0].numpy().tolist())
