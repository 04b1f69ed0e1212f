import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)


def f(x):
    return (x**3).sum()


(first,) = torch.autograd.grad(f(x), x, create_graph=True)
(second,) = torch.autograd.grad(first.sum(), x)
hessian = torch.func.hessian(f)(x.detach())

print("first:", first.tolist())
print("second:", second.tolist())
print("Hessian:", hessian.tolist())
