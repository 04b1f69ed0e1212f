import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 8)
        self.out = nn.Linear(8, 3)

    def forward(self, x):
        h = torch.relu(self.hidden(x))
        return self.out(h)


model = Net()
X = torch.ones(5, 6)  # (batch, features), but the model expects 4 features
model(X)
