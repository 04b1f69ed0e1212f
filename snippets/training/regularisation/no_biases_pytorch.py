import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 3), nn.BatchNorm1d(3), nn.Linear(3, 1))
for weight in model.parameters():
    nn.init.ones_(weight)
    weight.grad = torch.zeros_like(weight)

kernels = [w for w in model.parameters() if w.ndim > 1]
others = [w for w in model.parameters() if w.ndim <= 1]
optimizer = torch.optim.AdamW(
    [{"params": kernels}, {"params": others, "weight_decay": 0.0}],
    lr=0.1,
    weight_decay=0.5,
)
optimizer.step()

for name, weight in model.named_parameters():
    print(f"{name}: {weight.detach().max():.2f}")
