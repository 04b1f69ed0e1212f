import torch
from torch import nn

x = torch.ones(3, requires_grad=True)
model = nn.Linear(3, 1)
(first,) = torch.autograd.grad(model(x).sum(), x, create_graph=True)
torch.autograd.grad(first.sum(), x)
