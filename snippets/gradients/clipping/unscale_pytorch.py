import torch
from torch.nn.utils import clip_grad_norm_

for unscale in (True, False):
    w = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([w], lr=1.0)
    scaler = torch.amp.GradScaler("cpu", init_scale=1024.0)

    loss = (w * torch.tensor([3.0, 4.0])).sum()
    scaler.scale(loss).backward()  # 1,024 times the gradient
    if unscale:
        scaler.unscale_(optimizer)
    clip_grad_norm_([w], max_norm=1.0)
    scaler.step(optimizer)  # divides, if unscale_ has not
    scaler.update()

    print(f"unscaled first: {unscale}, step {w.detach().norm():.4f}")
