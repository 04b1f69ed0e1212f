import torch
from torch import nn

X = torch.ones(8, 6, 1, 1)  # (batch, channel, height, width)
nn.InstanceNorm2d(6)(X)
