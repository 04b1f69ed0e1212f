import torch

x = torch.tensor([5.0, -3.0])


def f(x):  # its minimum is at (1, 2)
    a, b = x[0] - 1, x[1] - 2
    return a**2 + 10 * b**2 + a * b


gradient = torch.func.grad(f)(x)
hessian = torch.func.hessian(f)(x)
x = x - torch.linalg.solve(hessian, gradient)

print("after one step:", [f"{value:.3f}" for value in x])
