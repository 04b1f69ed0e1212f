import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model, lr=0.1)
