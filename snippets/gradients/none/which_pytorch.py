import torch
from torch import nn

X = torch.ones(4, 3)
model = nn.ModuleDict({"body": nn.Linear(3, 2), "extra": nn.Linear(3, 2)})
names = [name for name, _ in model.named_parameters()]
weights = list(model.parameters())

loss = model["body"](X).mean()
found = torch.autograd.grad(
    loss, weights, allow_unused=True, retain_graph=True
)
zeros = torch.autograd.grad(loss, weights, materialize_grads=True)

for name, gradient, filled in zip(names, found, zeros, strict=True):
    total = filled.sum().item()
    print(f"{name}: no path {gradient is None}, materialized {total:.2f}")
