import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 20)).astype("float32")
model = nn.Linear(20, 10)
weights = rng.normal(size=(10, 20)).astype("float32")  # (out, in)
bias = rng.normal(size=10).astype("float32")

keras.utils.set_random_seed(0)
twin = keras.Sequential([keras.layers.Dense(10), keras.layers.Dropout(0.2)])
twin.build((None, 20))
twin.set_weights([weights.T, bias])
actual = twin(X, training=True).numpy()
mask = torch.tensor(actual != 0)  # what Keras let through

model.weight.data = torch.tensor(weights)
model.bias.data = torch.tensor(bias)

# Compare: sums of 20 products below 10, each rounded to seven digits.
expected = (model(torch.tensor(X)) * mask / (1 - 0.2)).detach().numpy()
difference = np.abs(actual - expected).max()
assert difference < 2e-5
print("with the mask of Keras, below 2e-5:", bool(difference < 2e-5))
