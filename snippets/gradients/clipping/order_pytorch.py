import torch
from torch.nn.utils import clip_grad_norm_

orders = ("backward clip step", "backward step clip", "clip backward step")
for order in orders:
    w = torch.tensor([0.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    w.grad = torch.zeros(1)
    calls = {
        "backward": lambda w=w: (10 * w).sum().backward(),
        "clip": lambda w=w: clip_grad_norm_([w], max_norm=1.0),
        "step": optimizer.step,
    }
    for name in order.split():
        calls[name]()
    print(f"{order}: w moved by {-w.item():.1f}")
