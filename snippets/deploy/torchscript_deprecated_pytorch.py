import warnings

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.jit.script(model)

for text in sorted({f"{w.category.__name__}: {w.message}" for w in caught}):
    print(text)
