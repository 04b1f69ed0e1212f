import copy

import torch

X = torch.linspace(-1, 1, 32)[:, None]
y = 3 * X


def train(weight, optimizer, steps):
    for _ in range(steps):
        optimizer.zero_grad()
        (X * weight - y).square().mean().backward()
        optimizer.step()
    return abs(weight.item() - 3)


weight = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.Adam([weight], lr=0.1)
print(f"before the break, off by {train(weight, optimizer, 100):.3f}")
saved = weight.detach().clone()
state = copy.deepcopy(optimizer.state_dict())
print(f"unbroken: {train(weight, optimizer, 5):.3f}")

for whole in (True, False):
    weight = saved.clone().requires_grad_()
    optimizer = torch.optim.Adam([weight], lr=0.1)
    if whole:
        optimizer.load_state_dict(state)
    off = train(weight, optimizer, 5)
    print(f"optimizer saved {whole}: off by {off:.3f}")
