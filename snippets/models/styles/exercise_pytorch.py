import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def forward(self, X):
        return X + self.inner(X)


X = torch.ones(5, 8)
inner = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 8))
model = nn.Sequential(Residual(inner), nn.Linear(8, 3))
print("output:", tuple(model(X).shape))
print("parameters:", sum(p.numel() for p in model.parameters()))
