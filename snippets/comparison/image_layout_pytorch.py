import torch
from torch import nn

X = torch.zeros(8, 3, 32, 32)  # (batch, channels, height, width)

model = nn.Conv2d(3, 16, kernel_size=3, padding="same")
y = model(X)

print("in:", tuple(X.shape))
print("out:", tuple(y.shape))
print("kernel:", tuple(model.weight.shape))  # (out, in, height, width)
