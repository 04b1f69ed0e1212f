import torch
from torch import nn

X = torch.ones(32, 4)
model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1))
model.requires_grad_(False)  # and the new last layer was forgotten
model(X).square().mean().backward()
