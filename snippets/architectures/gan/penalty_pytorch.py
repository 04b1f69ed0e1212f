import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(16, 2, requires_grad=True)
model = nn.Sequential(nn.Linear(2, 8), nn.Tanh(), nn.Linear(8, 1))

score = model(X).sum()
(slope,) = torch.autograd.grad(score, X)
penalty = ((slope.norm(dim=1) - 1) ** 2).mean()
print(f"plain: {penalty:.2f}, trains the critic: {penalty.requires_grad:d}")

score = model(X).sum()
(slope,) = torch.autograd.grad(score, X, create_graph=True)
penalty = ((slope.norm(dim=1) - 1) ** 2).mean()
print(f"create_graph: {penalty:.2f}, trains: {penalty.requires_grad:d}")
