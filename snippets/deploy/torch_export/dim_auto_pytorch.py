import torch
from torch import nn
from torch.export import Dim


class Digits(nn.Module):
    def __init__(self, rows):
        super().__init__()
        self.rows = rows
        self.out = nn.Linear(64, 10)

    def forward(self, x):
        return self.out(x.reshape(self.rows, 64))


example = (torch.ones(32, 1, 8, 8),)
for rows in -1, 32:
    program = torch.export.export(
        Digits(rows), example, dynamic_shapes=({0: Dim.AUTO},)
    )
    try:
        answer = program.module()(torch.ones(7, 1, 8, 8)).shape
    except AssertionError as error:
        answer = error
    print(f"reshape({rows}, 64):", answer)
