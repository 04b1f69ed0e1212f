import os
import pdb
import sys

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 8)
        self.out = nn.Linear(8, 3)

    def forward(self, x):
        h = self.hidden(x)
        breakpoint()  # in your own model you add this line only
        h = torch.relu(h)
        return self.out(h)


class Typist(pdb.Pdb):
    """Types your commands: this page has no keyboard."""

    canonic = staticmethod(os.path.basename)  # "net.py", not its whole path

    def precmd(self, command):
        print(self.prompt + command)
        return command


typist = Typist(nosigint=True, readrc=False)
typist.cmdqueue = [
    "p h.shape",
    "p round(h.min().item(), 1)",
    "next",
    "p round(h.min().item(), 1)",
    "continue",
]
sys.breakpointhook = typist.set_trace

torch.manual_seed(0)
model = Net()
X = torch.randn(5, 4)  # (batch, features)
y = model(X)

print("output shape:", tuple(y.shape))
