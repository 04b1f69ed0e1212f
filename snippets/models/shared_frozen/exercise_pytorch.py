import torch
from torch import nn
from torch.nn import functional as F


class Autoencoder(nn.Module):
    def __init__(self, inputs, units):
        super().__init__()
        self.encoder = nn.Linear(inputs, units)
        self.bias = nn.Parameter(torch.zeros(inputs))

    def forward(self, X):
        hidden = torch.tanh(self.encoder(X))
        return F.linear(hidden, self.encoder.weight.T, self.bias)


model = Autoencoder(20, 8)
print("shape:", tuple(model(torch.ones(5, 20)).shape))
print("parameters:", sum(p.numel() for p in model.parameters()))
