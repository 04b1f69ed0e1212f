import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(
    nn.Linear(4, 16),
    nn.ReLU(),
    nn.Linear(16, 8),
    nn.ReLU(),
    nn.Linear(8, 3),
)
X = torch.randn(5, 4)  # (batch, features)


def report(layer, inputs, output):
    zeros = (output == 0).float().mean().item()
    name = type(layer).__name__
    print(f"{name:7}{tuple(output.shape)!s:9}zeros: {zeros:.0%}")


handles = [layer.register_forward_hook(report) for layer in model]
model(X)

for handle in handles:
    handle.remove()
model(X)  # the hooks are gone: this prints nothing
