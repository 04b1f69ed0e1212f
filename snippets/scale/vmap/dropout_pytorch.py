import torch
from torch import nn

torch.manual_seed(0)
X = torch.ones(4, 1000)
dropout = nn.Dropout(0.5)

for randomness in ("different", "same"):
    output = torch.vmap(dropout, randomness=randomness)(X)
    rows = len(output.unique(dim=0))
    print(f"{randomness}: {rows} patterns for 4 examples")
torch.vmap(dropout)(X)
