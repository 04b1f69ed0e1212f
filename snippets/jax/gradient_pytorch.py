import torch


def f(x):
    return x**3 + 2 * x


slope = torch.func.grad(f)
curvature = torch.func.grad(torch.func.grad(f))

x = torch.tensor(2.0)
print(f"f(2): {f(x):.1f}")
print(f"slope at 2: {slope(x):.1f}")
print(f"curvature at 2: {curvature(x):.1f}")
