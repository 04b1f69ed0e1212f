import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(16, 8)).astype("float32")
dense = keras.layers.Dense(8)  # eight in, eight out
expected = dense(X).numpy()
kernel = torch.tensor(dense.kernel.numpy())

model = nn.Linear(8, 8)
nn.init.zeros_(model.bias)
for name, weight in (("as it is", kernel), ("transposed", kernel.T)):
    model.weight.data = weight
    off = np.abs(model(torch.tensor(X)).detach().numpy() - expected).max()
    print(f"{name}, below 1e-5: {off < 1e-5}, above 0.1: {off > 0.1}")
