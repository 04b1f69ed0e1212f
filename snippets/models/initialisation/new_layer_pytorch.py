import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(784, 10)

weight, bias = model.weight, model.bias
print(f"spread of the weights: {weight.std():.3f}")
print(f"largest weight: {weight.abs().max():.3f}")
print(f"largest bias: {bias.abs().max():.3f}")
