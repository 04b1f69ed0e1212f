import torch
from torch import nn
from torch.autograd.graph import saved_tensors_hooks
from torch.utils.checkpoint import checkpoint

torch.manual_seed(0)
X = torch.randn(64, 10)
blocks = [nn.Sequential(nn.Linear(10, 10), nn.Tanh()) for _ in range(8)]
kept = []


def keep(tensor):
    kept.append(tensor.numel())
    return tensor


for name in ("all kept", "checkpoints"):
    kept.clear()
    hidden = X
    with saved_tensors_hooks(keep, lambda tensor: tensor):
        for block in blocks:
            if name == "all kept":
                hidden = block(hidden)
            else:
                hidden = checkpoint(block, hidden, use_reentrant=False)
    print(f"{name}: {sum(kept)} numbers")
