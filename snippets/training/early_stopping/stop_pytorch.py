import copy

import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X, X_valid = torch.tensor(rng.normal(size=(2, 20, 10)), dtype=torch.float32)
y, y_valid = torch.tensor(rng.normal(size=(2, 20, 1)), dtype=torch.float32)

model = nn.Linear(10, 1)
nn.init.zeros_(model.weight)
nn.init.zeros_(model.bias)
loss_fn = nn.MSELoss()
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

best, wait, patience = float("inf"), 0, 3
for epoch in range(30):
    optimizer.zero_grad()
    loss_fn(model(X), y).backward()
    optimizer.step()
    with torch.no_grad():
        loss = loss_fn(model(X_valid), y_valid).item()
    if loss < best:
        best, wait = loss, 0
        state = copy.deepcopy(model.state_dict())
    else:
        wait += 1
        if wait >= patience:
            break
model.load_state_dict(state)

print("epochs:", epoch + 1)
print(f"lowest loss: {best:.3f}")
print(f"of this model: {loss_fn(model(X_valid), y_valid):.3f}")
