import torch
from torch import nn


class Gate(nn.Module):
    def forward(self, x):
        return torch.cond(
            x.sum() > 0, lambda x: x * 2, lambda x: x - 1, (x,)
        )


program = torch.export.export(Gate(), (torch.ones(3),))
exported = program.module()
print(exported(torch.tensor([1.0, 2.0, 3.0])))
print(exported(torch.tensor([-1.0, -2.0, -3.0])))
