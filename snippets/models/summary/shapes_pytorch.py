import torch
from torch import nn

model = nn.Sequential(
    nn.Conv2d(1, 8, 3),
    nn.BatchNorm2d(8),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(8 * 6 * 6, 10),
)


def report(layer, inputs, output):
    count = sum(p.numel() for p in layer.parameters(recurse=False))
    shape = str(tuple(output.shape))
    print(f"{type(layer).__name__:12} {shape:16} {count:5}")


handles = [
    layer.register_forward_hook(report)
    for layer in model.modules()
    if not list(layer.children())  # no container
]
with torch.no_grad():
    model.eval()(torch.zeros(1, 1, 8, 8))
for handle in handles:
    handle.remove()
