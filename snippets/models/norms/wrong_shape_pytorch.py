import torch
from torch import nn

X = torch.ones(2, 6, 4, 4)  # (batch, channel, height, width)
nn.LayerNorm(6)(X)
