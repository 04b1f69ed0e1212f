import torch
from torch import nn

X = torch.ones(5, 8)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(8, 16)
        self.last = nn.Linear(16, 3)

    def forward(self, X):
        return self.last(torch.relu(self.hidden(X)))


sequential = nn.Sequential(nn.Linear(8, 16), nn.ReLU(), nn.Linear(16, 3))

for model in (sequential, Model()):
    count = sum(p.numel() for p in model.parameters())
    print(type(model).__name__, tuple(model(X).shape), count)
