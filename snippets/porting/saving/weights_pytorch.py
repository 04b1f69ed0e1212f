import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1))


torch.manual_seed(0)
X = torch.randn(16, 4)
model, fresh = build(), build()
print("before, equal outputs:", torch.equal(model(X), fresh(X)))

torch.save(model.state_dict(), "weights.pt")
fresh.load_state_dict(torch.load("weights.pt"))

difference = (model(X) - fresh(X)).abs().max()
print(f"after, largest difference: {difference:.0f}")
print("names:", list(torch.load("weights.pt")))
