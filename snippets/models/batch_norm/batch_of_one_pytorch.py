import torch
from torch import nn

X = torch.ones(1, 3)  # the last batch of an epoch

model = nn.BatchNorm1d(3)
print(model(X))
