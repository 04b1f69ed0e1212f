import warnings

import torch
from torch.optim import lr_scheduler

for first in ("optimizer", "scheduler"):
    weight = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=1.0)
    scheduler = lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
    rates = []
    with warnings.catch_warnings(record=True) as caught:
        for step in range(3):
            weight.grad = torch.ones(1)
            if first == "scheduler":
                scheduler.step()
            rates.append(optimizer.param_groups[0]["lr"])
            optimizer.step()
            if first == "optimizer":
                scheduler.step()
    print(f"{first} first: {rates}")
    for warning in caught:
        print(str(warning.message).split(". ")[0])
