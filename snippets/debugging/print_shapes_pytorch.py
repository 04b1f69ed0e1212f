import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 8)
        self.out = nn.Linear(8, 3)

    def forward(self, x):
        h = torch.relu(self.hidden(x))
        print("inside forward:", tuple(h.shape), "smallest", h.min().item())
        return self.out(h)


torch.manual_seed(0)
model = Net()
X = torch.randn(5, 4)  # (batch, features)

print("first call")
model(X)
print("second call, two rows")
model(X[:2])
