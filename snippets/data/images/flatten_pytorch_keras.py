import keras
import numpy as np
import torch
from keras import layers
from torch import nn

torch.manual_seed(0)
X = np.random.default_rng(0).normal(size=(16, 3, 8, 8)).astype("float32")
X_last = X.transpose(0, 2, 3, 1)  # channels last

model = nn.Sequential(nn.Conv2d(3, 5, 3), nn.Flatten(), nn.Linear(180, 10))
conv, _, linear = model
other = keras.Sequential(
    [layers.Conv2D(5, 3), layers.Flatten(), layers.Dense(10)]
)
other.build((None, 8, 8, 3))
kernel = conv.weight.detach().numpy().transpose(2, 3, 1, 0)
bias, last_bias = (part.bias.detach().numpy() for part in (conv, linear))
copied = linear.weight.detach().numpy().T.copy()  # (in, out)
ordered = copied.reshape(5, 6, 6, 10).transpose(1, 2, 0, 3).reshape(180, 10)

found = []
for last in (copied, ordered):
    other.set_weights([kernel, bias, last, last_bias])
    found.append(other.predict(X_last, verbose=0))

# Compare: sums of 27 and 180 products of size one.
expected = model(torch.tensor(X)).detach().numpy()
print(f"copied: {np.abs(found[0] - expected).max():.1f}")
difference = np.abs(found[1] - expected).max()
assert difference < 1e-5
print("reordered, below 1e-5:", bool(difference < 1e-5))
