import torch
from torch import nn

features, head = nn.Linear(4, 3), nn.Linear(3, 1)

with torch.inference_mode():
    hidden = features(torch.ones(2, 4))

head(hidden).sum().backward()
