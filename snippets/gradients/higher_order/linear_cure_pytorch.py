import torch
from torch import nn

x = torch.ones(3, requires_grad=True)
model = nn.Linear(3, 1)
(first,) = torch.autograd.grad(model(x).sum(), x, create_graph=True)
(second,) = torch.autograd.grad(first.sum(), x, materialize_grads=True)

hessian = torch.func.hessian(lambda x: model(x).sum())(x.detach())
print("materialized:", second.tolist())
print("Hessian, largest value:", hessian.abs().max().item())
