import keras
import numpy as np
import torch
from torch import nn


class Block(keras.layers.Layer):
    def __init__(self, layers):
        super().__init__()
        self.layers = layers

    def call(self, X):
        for layer in self.layers:
            X = X + keras.ops.tanh(layer(X))
        return X


rng = np.random.default_rng(0)
X = rng.normal(size=(64, 16)).astype("float32")
torch.manual_seed(0)
model = nn.ModuleList([nn.Linear(16, 16) for _ in range(3)])
twin = Block([keras.layers.Dense(16) for _ in range(3)])
twin(X)
twin.set_weights([p.detach().numpy().T for p in model.parameters()])
actual = twin(X).numpy()

# Compare: three times sums of 16 products, each below 1 and rounded.
expected = torch.tensor(X)
for layer in model:
    expected = expected + torch.tanh(layer(expected))
difference = np.abs(actual - expected.detach().numpy()).max()
assert difference < 1e-5
print("three layers in a list, below 1e-5:", bool(difference < 1e-5))
