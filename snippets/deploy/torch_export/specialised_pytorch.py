import torch
from torch import nn
from torch.export import Dim, export


class Digits(nn.Module):
    def __init__(self, rows):
        super().__init__()
        self.rows = rows
        self.out = nn.Linear(64, 10)

    def forward(self, x):
        return self.out(x.reshape(self.rows, 64))


def export_with(rows, examples):
    example = (torch.ones(examples, 1, 8, 8),)
    return export(
        Digits(rows), example, dynamic_shapes=({0: Dim("batch")},)
    )


try:
    export_with(rows=-1, examples=1)  # one example says "always one"
except torch._dynamo.exc.UserError as error:
    print(str(error).splitlines()[1], end="\n\n")

export_with(rows=-1, examples=2)  # two or more say "any number"
export_with(rows=32, examples=32)  # the code itself says "always 32"
