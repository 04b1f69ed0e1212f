import torch
from torch.func import grad, vmap

X = torch.tensor([[1.0, 2.0], [3.0, 4.0], [0.0, 0.0]])  # (batch, feature)
y = torch.tensor([1.0, 0.0, 1.0])
weight = torch.tensor([0.5, -0.5])


def loss(weight, x, target):  # of one example: x is (feature,)
    return (x @ weight - target) ** 2


each = vmap(grad(loss), in_dims=(None, 0, 0))(weight, X, y)

print("shape:", tuple(each.shape))
print("each:", each.tolist())
print("mean:", [f"{value:.2f}" for value in each.mean(dim=0)])
