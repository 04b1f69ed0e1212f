import torch

w = torch.tensor([1.0, -1.0])
X = torch.tensor([[2.0, 1.0], [1.0, 2.0], [3.0, 1.0]])  # (batch, features)
y = torch.tensor([0.0, 0.0, 0.0])


def loss_fn(w, x, target):  # x: (features,), one example
    return (torch.dot(w, x) - target) ** 2


gradient = torch.func.grad(loss_fn)
per_example = torch.func.vmap(gradient, in_dims=(None, 0, 0))

print(per_example(w, X, y).tolist())  # (batch, features)
