import torch
from torch import nn

X, other = torch.ones(5, 8), torch.ones(5, 8)
model = nn.Sequential(nn.Bilinear(8, 8, 3))
model(X, other)
