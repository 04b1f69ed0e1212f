import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(8, 20, 3)).astype("float32")
joint = rng.normal(size=(3 + 4, 16)).astype("float32") / 2  # i, j, f, o
bias = rng.normal(size=16).astype("float32")


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


hidden = cell = np.zeros((8, 4), dtype="float32")
for step in range(20):  # as TensorFlow's BasicLSTMCell computed
    both = np.concatenate([X[:, step], hidden], axis=1)
    i, j, f, o = np.split(both @ joint + bias, 4, axis=1)
    cell = sigmoid(f + 1.0) * cell + sigmoid(i) * np.tanh(j)
    hidden = sigmoid(o) * np.tanh(cell)

model = keras.layers.LSTM(4)
model.build(X.shape)
model.set_weights([joint[:3], joint[3:], bias])
off = np.abs(model(X).numpy() - hidden).max()
print(f"only cut in two, largest difference: {off:.2f}")


def reordered(array):
    i, j, f, o = np.split(array, 4, axis=-1)
    return np.concatenate([i, f, j, o], axis=-1)


shifted = bias + np.repeat([0.0, 0.0, 1.0, 0.0], 4)  # the forget gate's 1
parts = [reordered(x) for x in (joint[:3], joint[3:], shifted)]
model.set_weights(parts)
off = np.abs(model(X).numpy() - hidden).max()
print("gates reordered, bias shifted, below 1e-5:", bool(off < 1e-5))
