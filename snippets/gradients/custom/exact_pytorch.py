import torch

w = (torch.arange(1000.0) / 100 + 0.01).requires_grad_()
q = 0.1 * torch.sign(w)  # a weight of one bit, and a scale

ways = {
    "w + (q - w)": lambda: w + (q - w).detach(),
    "q + (w - w)": lambda: q.detach() + (w - w.detach()),
}

for name, straight_through in ways.items():
    y = straight_through()
    (gradient,) = torch.autograd.grad(y.sum(), w)
    off = (y - q).abs().max()
    print(f"{name}: gradient {gradient.mean():.0f}, off by {off:.0e}")
