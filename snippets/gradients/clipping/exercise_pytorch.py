import torch


def clip(weights, max_norm):
    squares = [(w.grad**2).sum() for w in weights]
    norm = torch.stack(squares).sum().sqrt()
    for w in weights:
        w.grad *= (max_norm / norm).clamp(max=1.0)
    return norm


a, b = (
    torch.zeros(1, requires_grad=True),
    torch.zeros(2, requires_grad=True),
)
for size in (10.0, 0.1):
    a.grad, b.grad = size * torch.ones(1), size * torch.ones(2)
    norm = clip([a, b], max_norm=1.0)
    after = torch.cat([a.grad, b.grad]).norm()
    print(f"norm {norm:.2f}, after clipping {after:.2f}")
