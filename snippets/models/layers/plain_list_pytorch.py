import torch
from torch import nn


class Model(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = [nn.Linear(4, 4) for _ in range(3)]  # a plain list


model = Model()
torch.optim.SGD(model.parameters(), lr=0.1)
