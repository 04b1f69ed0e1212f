import torch
from torch import nn

X = torch.ones(1, 2, dtype=torch.float16)
model = nn.Linear(2, 1)  # float32
model(X)
