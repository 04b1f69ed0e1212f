import keras
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)
X, y = tf.random.normal((32, 4)), tf.random.normal((32, 1))
hidden, last = layers.Dense(8, "relu"), layers.Dense(1)
model = keras.Sequential([keras.Input(shape=(4,)), hidden, last])

hidden.trainable = False
before = [tf.identity(layer.kernel) for layer in (hidden, last)]

loss_fn = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.Adam(learning_rate=0.1)
with tf.GradientTape() as tape:
    loss = loss_fn(y, model(X, training=True))
gradients = tape.gradient(loss, model.trainable_variables)
optimizer.apply(gradients, model.trainable_variables)

names, pair = ("hidden", "last"), (hidden, last)
for name, layer, old in zip(names, pair, before, strict=True):
    print(
        f"{name} changes by {tf.reduce_max(tf.abs(layer.kernel - old)):.1f}"
    )
