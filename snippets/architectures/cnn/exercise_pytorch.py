import torch
from torch import nn

X = torch.arange(-16.0, 0).reshape(1, 1, 4, 4)  # all negative
pool = nn.MaxPool2d(3, stride=2)

padded = nn.functional.pad(X, (0, 1, 0, 1), value=float("-inf"))
zeros = nn.functional.pad(X, (0, 1, 0, 1))

print("right:", pool(padded)[0, 0].tolist())
print("padded with zeros:", pool(zeros)[0, 0].tolist())
