import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(2, 6, 3)  # (batch, time, feature)
model = nn.LSTM(3, 5, batch_first=True)
whole, _ = model(X)

state = None  # zeros
for part in X.split(3, dim=1):
    output, state = model(part, state)
    state = tuple(value.detach() for value in state)

off = (output[:, -1] - whole[:, -1]).abs().max()
print("in two parts, below 1e-6:", bool(off < 1e-6))
