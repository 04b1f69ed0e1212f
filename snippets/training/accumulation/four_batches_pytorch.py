import numpy as np
import torch
from torch import nn

X = np.random.default_rng(0).normal(size=(64, 2)).astype("float32")
y = X.sum(axis=1, keepdims=True)
X, y = torch.tensor(X), torch.tensor(y)

for size, steps in ((64, 1), (16, 4)):
    model = nn.Linear(2, 1)
    nn.init.zeros_(model.weight)
    nn.init.zeros_(model.bias)
    loss_fn = nn.MSELoss()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

    optimizer.zero_grad()
    for X_batch, y_batch in zip(X.split(size), y.split(size), strict=True):
        loss = loss_fn(model(X_batch), y_batch) / steps
        loss.backward()
    optimizer.step()

    weights = model.weight.detach().numpy().ravel()
    print(f"batches of {size}: {weights.round(3)}")
