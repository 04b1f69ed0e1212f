import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(100, 8)
model = nn.Sequential(
    nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 16), nn.ReLU()
)
model[2].bias.data -= 100  # to have something to find


def report(layer, inputs, output):
    dead = (output == 0).all(dim=0).float().mean()
    print(f"dead units: {dead:.0%}")


for layer in model:
    if isinstance(layer, nn.ReLU):
        layer.register_forward_hook(report)
model(X)
