import torch
from torch import nn

torch.manual_seed(0)
generator, critic = nn.Linear(4, 2), nn.Linear(2, 1)
loss_fn = nn.BCEWithLogitsLoss()
noise, ones = torch.randn(64, 4), torch.ones(64, 1)
loss_fn(critic(generator(noise)), ones).backward()  # the generator's step
print(f"left in the critic: {critic.weight.grad.abs().sum():.2f}")

left = critic.weight.grad.clone()
loss_fn(critic(generator(noise).detach()), 0 * ones).backward()
polluted = critic.weight.grad.clone()
critic.zero_grad()
loss_fn(critic(generator(noise).detach()), 0 * ones).backward()
off = (polluted - critic.weight.grad - left).abs().max()
print("too much by what was left, below 1e-6:", bool(off < 1e-6))
