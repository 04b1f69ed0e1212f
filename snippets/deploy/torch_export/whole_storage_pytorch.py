from pathlib import Path

import torch
from torch import nn

model = nn.Linear(64, 10)
X = torch.zeros(10_000, 64)  # a data set

for example in X[:2], X[:2].clone():
    program = torch.export.export(model, (example,))
    torch.export.save(program, "digits.pt2")
    print(f"{Path('digits.pt2').stat().st_size / 1000:,.0f} kB")
