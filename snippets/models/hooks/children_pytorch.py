import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(8, 16)
        self.second = nn.Linear(16, 16)
        self.last = nn.Linear(16, 3)

    def features(self, X):
        X = torch.relu(self.hidden(X))
        return torch.relu(self.second(X))

    def forward(self, X):
        return self.last(self.features(X))


torch.manual_seed(0)
X = torch.randn(5, 8)
model = Model()
cut = nn.Sequential(*list(model.children())[:-1])

features = model.features(X)
print(f"smallest feature of the model: {features.min():.1f}")
print(f"smallest after cutting: {cut(X).min():.1f}")
off = (features - cut(X)).abs().max()
print(f"largest difference above 0.1: {bool(off > 0.1)}")
