import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import numpy as np
import tf_keras

rng = np.random.default_rng(0)
X = rng.normal(size=(16, 8, 8, 3)).astype("float32")


def build(library):
    net = library.Sequential([library.Input((8, 8, 3))])
    net.add(library.layers.Conv2D(4, 3, activation="relu"))
    net.add(library.layers.BatchNormalization())
    net.add(library.layers.Flatten())
    net.add(library.layers.Dense(2))
    return net


old = build(tf_keras)  # Keras 2, on TensorFlow
old.save_weights("old.h5")
expected = old(X).numpy()
model = build(keras)  # Keras 3, on PyTorch
model.load_weights("old.h5")

# Compare: sums of 28 and of 6 * 6 * 4 + 1 terms, each rounded.
got = model(X).detach().numpy()
difference = abs(got - expected).max() / abs(expected).max()
assert difference < (28 + 145) * 2**-23
print("backend:", keras.backend.backend())
print("largest difference below 1e-4:", bool(difference < 1e-4))
