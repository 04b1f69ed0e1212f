import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 8)).astype("float32")
y = rng.normal(size=(64, 1)).astype("float32")
start = rng.normal(size=(8, 1)).astype("float32")
pairs = {
    "SGD": ({"momentum": 0.9}, {"momentum": 0.9}),
    "Adam": ({"eps": 1e-7}, {"epsilon": 1e-7}),
    "RMSprop": ({"alpha": 0.9, "eps": 1e-7}, {"epsilon": 1e-14}),
    "Adagrad": ({"initial_accumulator_value": 0.1}, {}),
}

results = {}
for name, (_, settings) in pairs.items():
    weight = keras.Variable(start)
    Optimizer = getattr(keras.optimizers, name)
    optimizer = Optimizer(learning_rate=0.01, **settings)
    for step in range(50):
        gradient = X.T @ (X @ weight.numpy() - y) * 2 / 64
        optimizer.apply([keras.ops.array(gradient)], [weight])
    results[name] = weight.numpy().T

inputs, targets = torch.tensor(X), torch.tensor(y)
for name, (settings, _) in pairs.items():
    model = nn.Linear(8, 1, bias=False)
    model.weight.data = torch.tensor(start.T)
    Optimizer = getattr(torch.optim, name)
    optimizer = Optimizer(model.parameters(), lr=0.01, **settings)
    for step in range(50):
        optimizer.zero_grad()
        loss = nn.functional.mse_loss(model(inputs), targets)
        loss.backward()
        optimizer.step()

    # Compare: Keras's epsilon counts up to 32-fold, 3e-6 beside a gradient
    # of about 0.1: a share of 3e-5 of 50 steps of 0.01.
    off = np.abs(model.weight.detach().numpy() - results[name]).max()
    assert off < 2e-5
    print(f"{name}, below 2e-5: {off < 2e-5}")
