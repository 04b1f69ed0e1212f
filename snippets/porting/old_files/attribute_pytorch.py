import torch
from torch import nn


class Net(nn.Linear):  # last year
    def forward(self, X):
        return super().forward(X).relu()


torch.save(Net(2, 1), "old.pth")


class Net(nn.Linear):  # this year
    def __init__(self, *sizes, slope=0.1):
        super().__init__(*sizes)
        self.slope = slope

    def forward(self, X):
        hidden = super().forward(X)
        return nn.functional.leaky_relu(hidden, self.slope)


old = torch.load("old.pth", weights_only=False)
print("the class of this year, the attributes of last year")
old(torch.ones(1, 2))
