import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
likes, traits = rng.normal(size=(50, 2)), rng.normal(size=(40, 2))
user, item = rng.integers(50, size=1500), rng.integers(40, size=1500)
y = (likes[user] * traits[item]).sum(axis=1)
user, item = torch.tensor(user), torch.tensor(item)
y = torch.tensor(y, dtype=torch.float32)

for std in (0.05, 1.0):  # 1.0 is PyTorch's default
    torch.manual_seed(0)
    users, items = nn.Embedding(50, 16), nn.Embedding(40, 16)
    parameters = [users.weight, items.weight]
    for weight in parameters:
        nn.init.normal_(weight, std=std)
    optimizer = torch.optim.Adam(parameters, lr=0.03)
    for step in range(200):
        scores = (users(user) * items(item)).sum(dim=1)
        loss = ((scores - y)[:1000] ** 2).mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    error = ((scores - y)[1000:] ** 2).mean()
    print(f"std {std}, training: {loss:.1f}, test: {error:.1f}")
print(f"the mean of y, test: {y[1000:].var():.1f}")
