import torch
from torch import nn

torch.manual_seed(0)
generator, critic = nn.Linear(4, 2), nn.Linear(2, 1)
noise = torch.randn(64, 4)

loss_fn, ones = nn.BCEWithLogitsLoss(), torch.ones(64, 1)
critic.requires_grad_(False)
loss_fn(critic(generator(noise)), ones).backward()
critic.requires_grad_(True)

print("critic has gradients:", int(critic.weight.grad is not None))
print("generator has gradients:", int(generator.weight.grad is not None))
