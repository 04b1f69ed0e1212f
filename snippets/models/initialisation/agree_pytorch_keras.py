import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 20)).astype("float32")
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(20, 32), nn.Tanh(), nn.Linear(32, 10))

twin = keras.Sequential(
    [
        keras.Input(shape=(20,)),
        keras.layers.Dense(32, activation="tanh"),
        keras.layers.Dense(10),
    ]
)
start = [p.detach().numpy() for p in model.parameters()]
twin.set_weights([values.T for values in start])  # (in, out)
actual = twin(X).numpy()

# Compare: 20 and 32 products below 1 are added, and rounded.
expected = model(torch.tensor(X)).detach().numpy()
difference = np.abs(actual - expected).max()
assert difference < 5e-6
print("from the same start, below 5e-6:", bool(difference < 5e-6))
