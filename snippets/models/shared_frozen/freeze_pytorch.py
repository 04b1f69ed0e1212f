import torch
from torch import nn

torch.manual_seed(0)
X, y = torch.randn(32, 4), torch.randn(32, 1)
hidden, last = nn.Linear(4, 8), nn.Linear(8, 1)
model = nn.Sequential(hidden, nn.ReLU(), last)

hidden.requires_grad_(False)
before = [layer.weight.clone() for layer in (hidden, last)]

loss_fn = nn.MSELoss()
optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
optimizer.zero_grad()
loss_fn(model(X), y).backward()
optimizer.step()

names, pair = ("hidden", "last"), (hidden, last)
for name, layer, old in zip(names, pair, before, strict=True):
    print(f"{name} changes by {(layer.weight - old).abs().max():.1f}")
