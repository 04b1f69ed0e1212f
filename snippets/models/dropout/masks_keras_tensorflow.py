import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
X = tf.Variable(tf.ones((1, 4, 20)))  # (batch, time, feature)
model = keras.layers.LSTM(20, dropout=0.5)

with tf.GradientTape() as tape:
    output = tf.reduce_sum(model(X, training=True))
gradient = tape.gradient(output, X)[0]  # zero where it was dropped

masks = {tuple(step.numpy()) for step in gradient != 0}
print(f"at the input: {len(masks)} mask in 4 steps")
