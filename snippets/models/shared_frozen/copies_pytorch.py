import copy

import torch
from torch import nn

torch.manual_seed(0)
layer = nn.Linear(4, 4)
models = {
    "the same layer": nn.ModuleList([layer for _ in range(3)]),
    "deepcopy": nn.ModuleList([copy.deepcopy(layer) for _ in range(3)]),
    "new layers": nn.ModuleList([nn.Linear(4, 4) for _ in range(3)]),
}

for name, model in models.items():
    count = sum(p.numel() for p in model.parameters())
    equal = bool((model[0].weight == model[1].weight).all())
    print(f"{name}: {count} parameters, start {equal=}")
