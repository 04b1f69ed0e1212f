import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 20)).astype("float32")
weights = rng.normal(size=(10, 20)).astype("float32")  # (out, in)
bias = rng.normal(size=10).astype("float32")

model = nn.Sequential(nn.Linear(20, 10), nn.Dropout(0.5))
model[0].weight.data = torch.tensor(weights)
model[0].bias.data = torch.tensor(bias)
twin = keras.Sequential([keras.layers.Dense(10), keras.layers.Dropout(0.5)])
twin.build((None, 20))
twin.set_weights([weights.T, bias])
actual = twin.predict(X, verbose=0)

off = np.abs(actual - model(torch.tensor(X)).detach().numpy()).max()
print("PyTorch in training, difference above 1:", bool(off > 1))

# Compare: sums of 20 products below 10, each rounded to seven digits.
expected = model.eval()(torch.tensor(X)).detach().numpy()
difference = np.abs(actual - expected).max()
assert difference < 2e-5
print("PyTorch after eval(), below 2e-5:", bool(difference < 2e-5))
