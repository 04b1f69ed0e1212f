import tensorflow as tf

w = tf.Variable([1.0, 2.0])

with tf.GradientTape() as tape:
    error, size = (w - 3) ** 2, w**2
gradient = tape.gradient([error, size], w)  # added

print("one call:", gradient.numpy().tolist())
