import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.randn(32, 3), torch.randn(32, 1)
model, loss_fn = nn.Linear(3, 1), nn.MSELoss()

loss = loss_fn(model(X), y)
loss.backward()
print(f"loss: {loss:.2f}")
with torch.no_grad():
    for p in model.parameters():
        p += 0.1 * p.grad  # a little uphill
model.zero_grad()

loss = loss_fn(model(X), y)  # the model again, not the old output
loss.backward()
print(f"loss uphill: {loss:.2f}")
