import keras
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(8, 20, 3)  # (batch, time, feature)
model = nn.LSTM(3, 4, batch_first=True, bidirectional=True)


def arrays(suffix):
    """The three arrays of a Keras LSTM from the four of PyTorch."""
    names = ("weight_ih", "weight_hh", "bias_ih", "bias_hh")
    parts = [getattr(model, f"{name}_l0{suffix}") for name in names]
    kernel, recurrent, first, second = (x.detach().numpy() for x in parts)
    return [kernel.T, recurrent.T, first + second]


lstm = keras.layers.LSTM(4, return_sequences=True)
ported = keras.layers.Bidirectional(lstm)
ported.build(X.shape)
ported.set_weights(arrays("") + arrays("_reverse"))
got = ported(X.numpy()).numpy()

# Compare: 20 steps, in each a sum of 8 terms; each value is below 1.
expected = model(X)[0].detach().numpy()
difference = np.abs(got - expected).max()
assert difference < 20 * 8 * 2**-23
print("outputs:", got.shape)
print("largest difference below 1e-5:", bool(difference < 1e-5))
