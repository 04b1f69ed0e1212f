import torch
from torch.nn.utils import clip_grad_norm_

for value in (10.0, 1e20, float("inf")):
    w = torch.zeros(2, requires_grad=True)
    w.grad = torch.tensor([value, 1.0])
    norm = clip_grad_norm_(w, max_norm=1.0)

    used = [f"{g:.2f}" for g in w.grad]
    print(f"gradient {value:.0e}: norm {norm:.1f}, used {used}")
