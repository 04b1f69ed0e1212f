import io
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
        breakpoint()  # everything you add to your own model is this line
        h = torch.relu(h)
        return self.out(h)


class Typist(io.StringIO):
    """Types the commands below at the prompt, one line at a time."""

    def readline(self, *args):
        command = super().readline(*args)
        screen.write(command)
        return command


screen = io.StringIO()
commands = Typist(
    "p x.shape\np h.shape\np h.min() < 0\nnext\np h.min() < 0\ncontinue\n"
)
debugger = pdb.Pdb(
    stdin=commands, stdout=screen, nosigint=True, readrc=False
)
sys.breakpointhook = debugger.set_trace

torch.manual_seed(0)
model = Net()
X = torch.randn(5, 4)  # (batch, features)
y = model(X)

print(screen.getvalue().replace(__file__, "net.py"))
print("output shape:", tuple(y.shape))
