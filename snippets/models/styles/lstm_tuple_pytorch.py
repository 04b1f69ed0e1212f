import torch
from torch import nn

X = torch.ones(5, 10, 8)  # (batch, time, feature)
model = nn.Sequential(nn.LSTM(8, 16, batch_first=True), nn.Linear(16, 3))
model(X)
