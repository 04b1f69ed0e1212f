import torch
from torch.utils.data import DataLoader, random_split

generator = torch.Generator().manual_seed(0)
X = torch.arange(100)
train, test = random_split(X, [80, 20], generator=generator)
loader = DataLoader(train, batch_size=80, shuffle=True, generator=generator)

orders = [tuple(batch.tolist()) for epoch in range(5) for batch in loader]
seen = set().union(*orders)

print("different orders:", len(set(orders)))
print("seen:", sum(x in seen for x in test), "of 20")
