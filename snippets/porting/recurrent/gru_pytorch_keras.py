import keras
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(8, 20, 3)  # (batch, time, feature)
model = nn.GRU(3, 4, batch_first=True)
ported = keras.layers.GRU(4, return_sequences=True)  # reset_after=True
ported.build(X.shape)
kernel, recurrent, first, second = (
    weight.detach().numpy() for weight in model.parameters()
)


def swapped(array):
    """The gates r, z, n as z, r, n: along the last axis."""
    r, z, n = np.split(array, 3, axis=-1)
    return np.concatenate([z, r, n], axis=-1)


weights = [kernel.T, recurrent.T, np.stack([first, second])]
ported.set_weights(weights)
expected = model(X)[0].detach().numpy()
off = np.abs(ported(X.numpy()).numpy() - expected).max()
print(f"only transposed, largest difference: {off:.2f}")

ported.set_weights([swapped(weight) for weight in weights])
got = ported(X.numpy()).numpy()

# Compare: 20 steps, in each a sum of 8 terms; each value is below 1.
expected = model(X)[0].detach().numpy()
off = np.abs(got - expected).max()
assert off < 20 * 8 * 2**-23
print("gates swapped, below 1e-5:", bool(off < 1e-5))
