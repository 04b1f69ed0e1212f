import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
X = rng.normal(size=(1500, 5)).astype("float32")
y = np.sin(X).sum(axis=1)  # (batch,)
X, y = torch.tensor(X), torch.tensor(y)
batches = DataLoader(TensorDataset(X[:1000], y[:1000]), batch_size=50)


def network():
    first = nn.Linear(5, 32)
    second = nn.Linear(32, 32)
    last = nn.Linear(32, 1)

    column = nn.Flatten(0)  # (batch, 1) to (batch,)
    return nn.Sequential(first, nn.ReLU(), second, nn.ReLU(), last, column)


loss_fn = nn.MSELoss()


def train_step(model, optimizer, X, y):
    optimizer.zero_grad()
    loss_fn(model(X), y).backward()
    optimizer.step()


for seed in range(3):
    torch.manual_seed(seed)
    model = network()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)

    for epoch in range(10):
        for X_batch, y_batch in batches:
            train_step(model, optimizer, X_batch, y_batch)

    error = loss_fn(model(X[1000:]), y[1000:])
    print(f"seed {seed}, test error: {error:.2f}")
