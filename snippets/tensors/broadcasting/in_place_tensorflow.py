import tensorflow as tf

total = tf.zeros(3)
total += tf.ones((2, 3))
print("shape:", tuple(total.shape))
