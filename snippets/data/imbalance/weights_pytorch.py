import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
y = np.repeat([0.0, 1.0], [950, 50])  # one in twenty is of class 1
X = rng.normal(size=(1000, 2)) + y[:, None]
X, y = (torch.tensor(a, dtype=torch.float32) for a in (X, y[:, None]))

for pos_weight in (1.0, 19.0):
    torch.manual_seed(0)
    model = nn.Linear(2, 1)
    loss_fn = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(pos_weight))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)

    for step in range(100):
        optimizer.zero_grad()
        loss = loss_fn(model(X), y)
        loss.backward()
        optimizer.step()

    found = model(X) > 0
    recall = found[y == 1].float().mean()
    right = (found == y).float().mean()
    print(f"weight {pos_weight}: found {recall:.2f}, right {right:.2f}")
