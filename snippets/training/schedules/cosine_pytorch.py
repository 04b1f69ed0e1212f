import torch
from torch import nn
from torch.optim import lr_scheduler

X, y = torch.ones(4, 2), torch.ones(4, 1)
model = nn.Linear(2, 1)
loss_fn = nn.MSELoss()

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = lr_scheduler.CosineAnnealingLR(optimizer, T_max=10)

rates = []
for step in range(16):
    rates.append(scheduler.get_last_lr()[0])
    optimizer.zero_grad()
    loss_fn(model(X), y).backward()
    optimizer.step()
    scheduler.step()

for step in (0, 5, 9, 10, 15):
    print(f"step {step}: {rates[step]:.3f}")
