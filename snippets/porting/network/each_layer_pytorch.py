import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(4, 8, 8, 1)).astype("float32")  # channels last
kernel = rng.normal(size=(3, 3, 1, 4)).astype("float32")
dense = rng.normal(size=(4 * 4 * 4, 10)).astype("float32")

model = nn.Sequential(
    nn.Conv2d(1, 4, 3, stride=2, padding=1, bias=False),
    nn.ReLU(),
    nn.Flatten(),
    nn.Linear(64, 10, bias=False),
)
model[0].weight.data = torch.tensor(kernel).permute(3, 2, 0, 1)
rows = torch.tensor(dense).reshape(4, 4, 4, 10)
model[3].weight.data = rows.permute(3, 2, 0, 1).reshape(10, 64)


def show(layer, inputs, output):
    print(f"{type(layer).__name__}: {output.abs().mean():.4f}")


for layer in model:
    layer.register_forward_hook(show)
model(torch.tensor(X).permute(0, 3, 1, 2))
