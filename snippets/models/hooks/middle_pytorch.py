import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(5, 8)
hidden, last = nn.Linear(8, 16), nn.Linear(16, 3)
model = nn.Sequential(hidden, nn.ReLU(), last)
seen = {}


def keep(layer, inputs, output):
    seen["hidden"] = output.detach()


handle = hidden.register_forward_hook(keep)
y = model(X)
handle.remove()

print("prediction:", tuple(y.shape))
print("hidden layer:", tuple(seen["hidden"].shape))
