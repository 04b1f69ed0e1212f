import torch
from torch import nn
from torch.func import functional_call, grad, vmap

X = torch.tensor([[1.0, 2.0], [3.0, 4.0]])  # (batch, feature)
y = torch.tensor([[1.0], [0.0]])
model = nn.Linear(2, 1, bias=False)
model.weight.data = torch.tensor([[0.5, -1.0]])


def loss_fn(weights, x, target):  # of one example
    return ((functional_call(model, weights, x) - target) ** 2).mean()


weights = {name: p.detach() for name, p in model.named_parameters()}
each = vmap(grad(loss_fn), in_dims=(None, 0, 0))(weights, X, y)

print("gradient of each example:", each["weight"][:, 0].tolist())
