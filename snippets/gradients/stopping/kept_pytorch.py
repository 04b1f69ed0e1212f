import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(64, 10)
model = nn.Sequential(nn.Linear(10, 10), nn.Tanh(), nn.Linear(10, 1))
kept = []


def keep(tensor):
    kept.append(tensor.numel())
    return tensor


with torch.autograd.graph.saved_tensors_hooks(keep, lambda tensor: tensor):
    detached = model(X).detach()
    print("detach, numbers kept on the way:", sum(kept))
    kept.clear()
    with torch.no_grad():
        unrecorded = model(X)
    print("no_grad, numbers kept on the way:", sum(kept))

difference = (detached - unrecorded).abs().max()
print(f"largest difference: {difference:.1f}")
