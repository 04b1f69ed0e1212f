import torch
from torch import nn


class Block(nn.Module):
    def __init__(self, units, depth):
        super().__init__()
        several = [nn.Linear(units, units) for _ in range(depth)]
        self.layers = nn.ModuleList(several)
        self.scale = nn.Parameter(torch.ones(units))
        self.register_buffer("centre", torch.zeros(units))

    def forward(self, X):
        X = X - self.centre
        for layer in self.layers:
            X = torch.relu(layer(X))
        return X * self.scale


model = Block(4, depth=3)
print("shape:", tuple(model(torch.ones(2, 4)).shape))
print("trained:", sum(p.numel() for p in model.parameters()))
print("kept besides:", sum(b.numel() for b in model.buffers()))
