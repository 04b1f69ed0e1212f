import torch
from torch import nn

X = torch.zeros(4, 6, 3)  # (batch, time, feature)

model = nn.LSTM(3, 5, num_layers=2, bidirectional=True, batch_first=True)
output, (h, c) = model(X)

print("output:", tuple(output.shape))
print("h:", tuple(h.shape))
print("c:", tuple(c.shape))
