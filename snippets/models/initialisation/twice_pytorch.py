import torch
from torch import nn


def report(name, generator=None):
    first, second = torch.empty(2, 100, 100)
    nn.init.xavier_uniform_(first, generator=generator)
    nn.init.xavier_uniform_(second, generator=generator)
    equal = (first == second).float().mean()
    print(f"{name}: {equal:.1f} of the values equal")


seeds = torch.Generator().manual_seed(0)
report("without a seed")
torch.manual_seed(0)
report("seed 0")
report("a generator", seeds)
