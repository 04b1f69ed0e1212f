import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.randn(32, 3), torch.randn(32, 1)
model, loss_fn = nn.Linear(3, 1), nn.MSELoss()

output = model(X)
loss_fn(output, y).backward()
with torch.no_grad():
    for p in model.parameters():
        p += 0.1 * p.grad  # a little uphill
loss_fn(output, y).backward()
