import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(1500, 5)).astype("float32")
y = np.sin(X).sum(axis=1)  # (batch,)
X, y = torch.tensor(X), torch.tensor(y)

for name, target in (("(50,)", y), ("(50, 1)", y[:, None])):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(5, 32), nn.ReLU(), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for step in range(200):
        rows = slice(step % 20 * 50, step % 20 * 50 + 50)
        loss = ((model(X[rows]) - target[rows]) ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    error = ((model(X[1000:])[:, 0] - y[1000:]) ** 2).mean()
    print(f"y {name}: test error {error:.2f}")
print(f"the mean of y: test error {y[1000:].var():.2f}")
