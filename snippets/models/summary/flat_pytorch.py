import torch
from torch import nn

X = torch.zeros(10, 7, 7)  # one image with ten channels, no batch
model = nn.Sequential(nn.Flatten(), nn.Linear(490, 2))
model(X)
