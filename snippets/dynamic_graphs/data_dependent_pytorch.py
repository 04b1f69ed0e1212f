import torch


def halve_until_small(x):
    steps = 0
    while x.norm() > 1.0:  # decided by the values in x
        x = x / 2
        steps += 1
    return x, steps


for start in ([0.3, 0.4], [3.0, 4.0], [30.0, 40.0]):
    x = torch.tensor(start, requires_grad=True)
    y, steps = halve_until_small(x)
    y.sum().backward()
    gradient = x.grad.tolist()
    print(f"norm {x.norm():.1f}: {steps} steps, gradient {gradient}")
