import torch
from torch import nn


def start_as_keras(module):
    if isinstance(module, nn.Linear | nn.Conv2d):
        nn.init.xavier_uniform_(module.weight)
        nn.init.zeros_(module.bias)
    if isinstance(module, nn.Embedding):
        nn.init.uniform_(module.weight, -0.05, 0.05)


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(784, 100), nn.ReLU(), nn.Linear(100, 10))
model.apply(start_as_keras)  # for each module inside

for layer in (model[0], model[2]):
    bias = layer.bias.abs().max()
    print(f"weights {layer.weight.std():.3f}, largest bias {bias:.3f}")
