import torch
from torch import nn


class PlainList(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = [nn.Linear(8, 8) for _ in range(3)]

    def forward(self, x):
        for block in self.blocks:
            x = torch.relu(block(x))
        return x


class Registered(PlainList):
    def __init__(self):
        super().__init__()
        self.blocks = nn.ModuleList(nn.Linear(8, 8) for _ in range(3))


X = torch.ones(2, 8)  # (batch, features)
for model in (PlainList(), Registered()):
    y = model(X)
    weights = sum(p.numel() for p in model.parameters())
    name = type(model).__name__
    print(f"{name}: output {tuple(y.shape)}, {weights} weights")
