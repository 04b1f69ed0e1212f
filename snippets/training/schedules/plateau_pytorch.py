import torch
from torch.optim import lr_scheduler

for patience in (0, 1, 2):
    weight = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=1.0)
    scheduler = lr_scheduler.ReduceLROnPlateau(
        optimizer, factor=0.5, patience=patience
    )

    rates = []
    for epoch in range(8):
        scheduler.step(1.0)  # the loss, which does not fall
        rates.append(optimizer.param_groups[0]["lr"])

    print(f"patience {patience}: {rates}")
