import keras
import tensorflow as tf

X = tf.constant([[1.0, 2.0], [3.0, 4.0]])  # (batch, feature)
y = tf.constant([[1.0], [0.0]])
model = keras.layers.Dense(1, use_bias=False)
model.build((None, 2))
model.kernel.assign([[0.5], [-1.0]])

with tf.GradientTape() as tape:
    losses = tf.reduce_mean((model(X) - y) ** 2, axis=1)  # (batch,)

each = tape.jacobian(losses, model.kernel)  # (batch, in, out)

print("gradient of each example:", each[:, :, 0].numpy().tolist())
