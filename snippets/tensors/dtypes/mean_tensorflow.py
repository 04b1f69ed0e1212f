import tensorflow as tf

X = tf.constant([1, 2, 4])

print("mean:", tf.reduce_mean(X).numpy())
print("as floats:", tf.reduce_mean(tf.cast(X, tf.float32)).numpy().round(3))
