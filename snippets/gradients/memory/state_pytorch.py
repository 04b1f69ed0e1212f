import torch
from torch import nn

torch.manual_seed(0)
cell = nn.RNNCell(3, 4)
state = torch.zeros(1, 4)

for step in range(2):
    state = cell(torch.ones(1, 3), state)  # goes on from the last batch
    state.sum().backward()
