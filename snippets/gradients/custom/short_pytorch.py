import torch

x = torch.tensor(3.0, requires_grad=True)

hooked = x * 1  # a result, so that only this path is reversed
hooked.register_hook(lambda upstream: -upstream)
by_stopping = 2 * x.detach() - x
negated = -x

names = {"hook": hooked, "stopping": by_stopping, "minus sign": negated}
for name, y in names.items():
    (gradient,) = torch.autograd.grad(y**2, x)
    print(f"{name}: value {y:.0f}, gradient {gradient:.0f}")
