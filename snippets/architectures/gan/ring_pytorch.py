import math

import torch
from torch import nn


def real(size):
    angle = 2 * math.pi * torch.rand(size)
    return torch.stack([angle.cos(), angle.sin()], dim=1)  # on a circle


def network(inputs, outputs):
    return nn.Sequential(
        nn.Linear(inputs, 32), nn.LeakyReLU(0.2), nn.Linear(32, outputs)
    )


def train_step(generator, critic, g_optimizer, c_optimizer):
    fake, ones = generator(torch.randn(64, 4)), torch.ones(64, 1)
    on_real, on_fake = critic(real(64)), critic(fake.detach())
    c_loss = loss_fn(on_real, ones) + loss_fn(on_fake, 0 * ones)
    c_optimizer.zero_grad()
    c_loss.backward()
    c_optimizer.step()

    g_loss = loss_fn(critic(fake), ones)
    g_optimizer.zero_grad()
    g_loss.backward()
    g_optimizer.step()


def radius(generator):
    return generator(torch.randn(1000, 4)).norm(dim=1).mean()


loss_fn = nn.BCEWithLogitsLoss()
for seed in range(3):
    torch.manual_seed(seed)
    generator, critic = network(4, 2), network(2, 1)
    g_optimizer = torch.optim.Adam(
        generator.parameters(), 0.003, (0.5, 0.9)
    )
    c_optimizer = torch.optim.Adam(critic.parameters(), 0.003, (0.5, 0.9))
    before = radius(generator)
    for step in range(300):
        train_step(generator, critic, g_optimizer, c_optimizer)
    after = radius(generator)
    print(f"seed {seed}, radius before: {before:.1f}, after: {after:.0f}")
