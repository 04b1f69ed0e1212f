import keras
from keras import ops

keras.utils.set_random_seed(0)
X = keras.random.uniform((8, 32, 32, 3))  # (batch, height, width, channel)

mean = ops.mean(X, axis=(0, 1, 2))  # (3,)
std = ops.std(X, axis=(0, 1, 2))
scaled = (X - mean) / std

means = ops.mean(scaled, axis=(0, 1, 2))
print("means:", [f"{abs(value):.2f}" for value in means])
