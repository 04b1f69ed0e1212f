import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import numpy as np
import tensorflow as tf
from keras import layers

rng = np.random.default_rng(0)
X = rng.normal(size=(4, 6, 6, 3)).astype("float32")
parts = [
    layers.Conv2D(8, 3, padding="same", activation="relu"),
    layers.Conv2DTranspose(4, 3, strides=2, padding="same"),
    layers.GlobalAveragePooling2D(),
    layers.Dense(2),
]
model = keras.Sequential([keras.Input(shape=(6, 6, 3)), *parts])
arrays = [rng.normal(size=w.shape).astype("float32") for w in model.weights]
model.set_weights(arrays)

conv, bias, wide, offset, dense, last = arrays
hidden = tf.nn.relu(tf.nn.conv2d(X, conv, 1, "SAME") + bias)
hidden = tf.nn.conv2d_transpose(hidden, wide, (4, 12, 12, 4), 2, "SAME")
got = tf.reduce_mean(hidden + offset, axis=(1, 2)) @ dense + last
got = got.numpy()

# Compare: sums of 28, 72, 144 and 5 terms, each rounded.
expected = model(X).detach().numpy()
difference = abs(got - expected).max() / abs(expected).max()
assert difference < (28 + 72 + 144 + 5) * 2**-23
print("backend:", keras.backend.backend())
print(f"to TensorFlow, below 1e-4: {bool(difference < 1e-4)}")
