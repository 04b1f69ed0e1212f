"""The same tutorial, as Keras 3 wants it."""

import keras
import numpy as np

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).normal(size=(200, 4))  # (batch, features)
y = (X[:, 0] > 0).astype("int32")

inputs = keras.Input(shape=(4,))  # was: input_shape=(4,) on the first layer
x = keras.layers.Dense(8, activation="relu")(inputs)
x = x - keras.ops.mean(x, axis=1, keepdims=True)  # was: tf.reduce_mean
outputs = keras.layers.Dense(1, activation="sigmoid")(x)
model = keras.Model(inputs, outputs)

optimizer = keras.optimizers.Adam(learning_rate=0.05)  # was: lr=0.05
model.compile(optimizer=optimizer, loss="binary_crossentropy")
model.fit(X, y, epochs=20, verbose=0)

model.save("model.keras")  # was: model.save("model")
again = keras.models.load_model("model.keras")

before, after = model.predict(X, verbose=0), again.predict(X, verbose=0)
print(f"largest difference: {np.abs(before - after).max():.1e}")
