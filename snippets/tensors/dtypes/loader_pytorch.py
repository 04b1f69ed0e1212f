import torch
from torch import nn
from torch.utils.data import DataLoader

data = [(torch.ones(3), 0.5), (torch.ones(3), 1.5)]  # a tensor, a number
X, y = next(iter(DataLoader(data, batch_size=2)))
y = y[:, None]
print("inputs:", X.dtype)
print("targets:", y.dtype)

model = nn.Linear(3, 1)
print("MSELoss:", nn.MSELoss()(model(X), y).dtype)
nn.HuberLoss()(model(X), y).backward()
