import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)  # all that is random comes from here
X = rng.normal(size=(64, 5)).astype("float32")
y = X.sum(axis=1, keepdims=True)
start = rng.normal(size=(5, 1)).astype("float32")
orders = [rng.permutation(64)[:16] for _ in range(20)]

layer = keras.layers.Dense(1, use_bias=False)
layer.build((None, 5))
layer.kernel.assign(start)
layer_model = keras.Sequential([layer])
layer_model.compile(keras.optimizers.SGD(learning_rate=0.1), "mse")
model = nn.Linear(5, 1, bias=False)
model.weight.data = torch.tensor(start.T.copy())
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

for order in orders:
    layer_model.train_on_batch(X[order], y[order])
    optimizer.zero_grad()
    inputs, targets = torch.tensor(X[order]), torch.tensor(y[order])
    nn.functional.mse_loss(model(inputs), targets).backward()
    optimizer.step()
expected = layer_model.predict_on_batch(X)

# Compare: 20 steps, each rounded, towards the same minimum.
difference = np.abs(
    model(torch.tensor(X)).detach().numpy() - expected
).max()
assert difference < 2e-5
print("after 20 steps, below 2e-5:", bool(difference < 2e-5))
