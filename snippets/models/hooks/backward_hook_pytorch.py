import torch
from torch import nn

X = torch.ones(2, 4)
model = nn.Sequential(nn.Linear(4, 4), nn.ReLU(inplace=True))
model[0].register_full_backward_hook(lambda layer, inputs, outputs: None)
model(X)
