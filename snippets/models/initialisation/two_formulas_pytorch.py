import math

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(784, 10)

gain = nn.init.calculate_gain("leaky_relu", math.sqrt(5))
kaiming = gain * math.sqrt(3 / 784)
print(f"what the code says, kaiming with a=sqrt(5): {kaiming:.4f}")
print(f"what the documentation says, 1/sqrt(784): {1 / 28:.4f}")
print(f"largest weight: {model.weight.abs().max():.4f}")

he = math.sqrt(2) * math.sqrt(3 / 784)
xavier = math.sqrt(6 / (784 + 10))
print(f"bound of He: {he:.4f}")
print(f"bound of Xavier, the default of Keras: {xavier:.4f}")
