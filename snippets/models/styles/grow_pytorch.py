import torch
from torch import nn

X = torch.ones(5, 8)

model = nn.Sequential()
inputs = 8
for units in (32, 16):
    model.append(nn.Linear(inputs, units))
    model.append(nn.ReLU())
    inputs = units
model.append(nn.Linear(inputs, 3))

print("layers:", len(model))
print("output:", tuple(model(X).shape))
