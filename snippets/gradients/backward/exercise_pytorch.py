import torch

x = torch.tensor([0.5, -1.0, 2.0], dtype=torch.float64)
x.requires_grad_()


def f(x):
    return (torch.sin(x) * x).sum()


(gradient,) = torch.autograd.grad(f(x), x)

steps = 1e-5 * torch.eye(3, dtype=torch.float64)  # one step for each value
with torch.no_grad():
    rise = torch.stack([f(x + step) - f(x - step) for step in steps])
estimate = rise / 2e-5

print("gradient:", [f"{value:.4f}" for value in gradient])
print("estimate:", [f"{value:.4f}" for value in estimate])
