import torch
from torch.optim import lr_scheduler

epochs, batches = 5, 20
for called in ("batch", "epoch"):
    weight = torch.ones(1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.1)
    scheduler = lr_scheduler.OneCycleLR(
        optimizer, max_lr=1.0, epochs=epochs, steps_per_epoch=batches
    )
    rates = []
    for epoch in range(epochs):
        for step in range(batches):
            rates.append(scheduler.get_last_lr()[0])
            optimizer.step()
            if called == "batch":
                scheduler.step()
        if called == "epoch":
            scheduler.step()
    print(
        f"once per {called}: largest {max(rates):.2f}, last {rates[-1]:.2f}"
    )
