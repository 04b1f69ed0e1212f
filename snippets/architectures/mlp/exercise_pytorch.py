import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(400, 100), nn.ReLU(), nn.Linear(100, 100))

for layer in model:
    if isinstance(layer, nn.Linear):
        nn.init.xavier_uniform_(layer.weight)
        nn.init.zeros_(layer.bias)

for layer in (model[0], model[2]):
    weight, bias = layer.weight.abs().max(), layer.bias.abs().max()
    print(f"largest weight: {weight:.2f}, largest bias: {bias:.2f}")
