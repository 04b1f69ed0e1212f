import torch
from torch import nn

X = torch.tensor([[1.0, 2.0, 3.0, 6.0]])  # (batch, feature)

models = {
    "layer": nn.LayerNorm(4),
    "RMS": nn.RMSNorm(4),
    "groups of two": nn.GroupNorm(2, 4),
}

for name, model in models.items():
    y = model(X)[0].tolist()
    count = sum(p.numel() for p in model.parameters())
    print(f"{name}: {[round(value, 2) for value in y]}, {count} weights")
