import torch
from torch import nn

torch.manual_seed(0)
generator, critic = nn.Linear(4, 2), nn.Linear(2, 1)
loss_fn = nn.BCEWithLogitsLoss()
noise, zeros = torch.randn(64, 4), torch.zeros(64, 1)

for name in ("as it is", "detached"):
    generator.zero_grad()
    fake = generator(noise)
    given = fake.detach() if name == "detached" else fake
    loss_fn(critic(given), zeros).backward()  # the critic's step
    reached = generator.weight.grad is not None
    print(f"{name}, gradients that reached the generator: {int(reached)}")
