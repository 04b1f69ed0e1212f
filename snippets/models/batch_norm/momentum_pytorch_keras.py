import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
batches = rng.normal(5, 2, size=(20, 32, 3)).astype("float32")
X = rng.normal(5, 2, size=(100, 3)).astype("float32")

model = nn.BatchNorm1d(3)
copied = keras.layers.BatchNormalization(momentum=0.1, epsilon=1e-5)
converted = keras.layers.BatchNormalization(momentum=0.9, epsilon=1e-5)
for batch in batches:
    model(torch.tensor(batch))
    copied(batch, training=True)
    converted(batch, training=True)

model.eval()
expected = model(torch.tensor(X)).detach().numpy()
off = np.abs(copied(X).numpy() - expected).max()
print(f"momentum copied, largest difference: {off:.2f}")
off = np.abs(converted(X).numpy() - expected).max()
print(f"momentum converted, largest difference: {off:.2f}")

mean, variance = converted.moving_mean, converted.moving_variance
started = 0.9**20  # what is left of the first value, 1
mine = (variance - started) * 32 / 31 + started  # n - 1 in place of n
gamma, beta = converted.gamma, converted.beta
converted.set_weights([gamma, beta, mean, mine])

# Compare: 20 averages of 32 values, each step rounded.
expected = model(torch.tensor(X)).detach().numpy()
off = np.abs(converted(X).numpy() - expected).max()
assert off < 1e-5
print("variance converted too, below 1e-5:", bool(off < 1e-5))
