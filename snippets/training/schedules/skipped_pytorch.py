import torch
from torch.optim import lr_scheduler

weight = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([weight], lr=1.0)
scheduler = lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
scaler = torch.amp.GradScaler("cpu")

for step, slope in enumerate((1e35, 1.0, 1.0)):
    optimizer.zero_grad()
    scaler.scale((slope * weight).sum()).backward()
    before = scaler.get_scale()
    scaler.step(optimizer)
    scaler.update()
    skipped = scaler.get_scale() < before
    if not skipped:
        scheduler.step()
    rate = scheduler.get_last_lr()[0]
    print(f"step {step}: skipped {skipped}, next rate {rate}")
