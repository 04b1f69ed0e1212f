import tensorflow as tf

tf.random.set_seed(0)
X = tf.ones((1000, 100))

trained = tf.nn.dropout(X, rate=0.2)
tested = X  # the function has no mode: leave it out

dropped = tf.reduce_mean(tf.cast(trained == 0, "float32"))
print(f"dropped in training: {dropped:.2f}")
print(f"what stays becomes: {tf.reduce_max(trained):.2f}")
print(f"mean in training: {tf.reduce_mean(trained):.2f}")
print(f"mean in a test: {tf.reduce_mean(tested):.2f}")
