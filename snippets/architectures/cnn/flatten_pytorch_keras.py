import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(16, 8, 8, 3)).astype("float32")
conv = keras.layers.Conv2D(4, 3, padding="same")
head = keras.layers.Dense(5)
expected = keras.Sequential([conv, keras.layers.Flatten(), head])(X).numpy()

model = nn.Sequential(
    nn.Conv2d(3, 4, 3, padding="same"), nn.Flatten(), nn.Linear(256, 5)
)
kernel = torch.tensor(conv.kernel.numpy())  # (height, width, in, out)
model[0].weight.data = kernel.permute(3, 2, 0, 1).contiguous()
model[2].weight.data = torch.tensor(head.kernel.numpy().T)
for layer in (model[0], model[2]):
    nn.init.zeros_(layer.bias)
first = torch.tensor(X.transpose(0, 3, 1, 2))  # channels first
off = np.abs(model(first).detach().numpy() - expected).max()
print("transposed only, above 0.1:", bool(off > 0.1))

rows = head.kernel.numpy().reshape(
    8, 8, 4, 5
)  # (height, width, channel, out)
model[2].weight.data = torch.tensor(
    rows.transpose(3, 2, 0, 1).reshape(5, -1)
)

# Compare: 256 products of numbers near one, each a sum of 27, rounded.
off = np.abs(model(first).detach().numpy() - expected).max()
assert off < 1e-5
print("rows put in order, below 1e-5:", bool(off < 1e-5))
