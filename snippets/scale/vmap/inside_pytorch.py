import torch

X = torch.ones(3, 2)
weight = torch.ones(2, requires_grad=True)


def gradient(x):
    loss = (x @ weight) ** 2
    return torch.autograd.grad(loss, weight)[0]


torch.vmap(gradient)(X)
