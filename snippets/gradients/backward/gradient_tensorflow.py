import keras
import tensorflow as tf

X = tf.constant([[1.0, 2.0], [3.0, 4.0]])  # (batch, feature)
y = tf.constant([[1.0], [0.0]])

model = keras.layers.Dense(1)
model.build((None, 2))
model.kernel.assign([[0.5], [-1.0]])  # (in, out); the bias is zero

with tf.GradientTape() as tape:
    loss = tf.reduce_mean((model(X) - y) ** 2)
kernel, bias = tape.gradient(loss, model.trainable_variables)

print(f"loss: {loss:.2f}")
print("gradient of the kernel:", kernel.numpy().tolist())
print("gradient of the bias:", bias.numpy().tolist())
