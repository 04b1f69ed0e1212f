import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(4, 16)
        self.output_layer = nn.Linear(16, 3)

    def forward(self, x):
        x = torch.relu(self.hidden(x))  # (batch, 16)
        return self.output_layer(x)  # (batch, 3)


model = Net()
print("parameters:", sum(p.numel() for p in model.parameters()))
