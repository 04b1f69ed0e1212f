import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
likes, traits = rng.normal(size=(50, 2)), rng.normal(size=(40, 2))
user, item = rng.integers(50, size=1500), rng.integers(40, size=1500)
y = (likes[user] * traits[item]).sum(axis=1)  # what they would say
user, item = torch.tensor(user), torch.tensor(item)
y = torch.tensor(y, dtype=torch.float32)
batches = torch.arange(1000).split(50)


class Recommender(nn.Module):
    def __init__(self):
        super().__init__()
        self.users = nn.Embedding(50, 4)
        self.items = nn.Embedding(40, 4)
        for table in (self.users, self.items):
            nn.init.normal_(table.weight, std=0.05)

    def forward(self, user, item):
        return (self.users(user) * self.items(item)).sum(dim=1)


def loss_fn(model, rows):
    return ((model(user[rows], item[rows]) - y[rows]) ** 2).mean()


def train_step(model, optimizer, rows):
    optimizer.zero_grad()
    loss_fn(model, rows).backward()
    optimizer.step()


for seed in range(3):
    torch.manual_seed(seed)
    model = Recommender()
    optimizer = torch.optim.Adam(model.parameters(), lr=0.03)

    for epoch in range(10):
        for rows in batches:
            train_step(model, optimizer, rows)

    error = loss_fn(model, slice(1000, None))
    print(f"seed {seed}, test error: {error:.2f} of {y[1000:].var():.2f}")
