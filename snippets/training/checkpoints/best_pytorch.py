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
optimizer = torch.optim.SGD(model.parameters(), lr=0.05)

best = float("inf")
for epoch in range(30):
    optimizer.zero_grad()
    loss_fn(model(X), y).backward()
    optimizer.step()
    loss = loss_fn(model(X_valid), y_valid).item()
    if loss < best:
        best = loss
        torch.save(model.state_dict(), "best.pt")

print(f"last: {loss:.2f}")
model.load_state_dict(torch.load("best.pt"))
print(f"best: {loss_fn(model(X_valid), y_valid):.2f}")
