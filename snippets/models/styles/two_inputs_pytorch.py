import torch
from torch import nn

X, other = torch.ones(5, 8), torch.ones(5, 2)


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(8, 16)
        self.last = nn.Linear(16 + 2, 3)

    def forward(self, X, other):
        hidden = torch.relu(self.hidden(X))
        return self.last(torch.cat([hidden, other], dim=1))


model = Model()
print("output:", tuple(model(X, other).shape))
