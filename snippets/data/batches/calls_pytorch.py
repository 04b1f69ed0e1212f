import torch
from torch.utils.data import (
    BatchSampler,
    DataLoader,
    Dataset,
    RandomSampler,
)


class Table(Dataset):
    def __init__(self):
        self.X, self.calls = torch.zeros(1000, 8), 0

    def __len__(self):
        return len(self.X)

    def __getitem__(self, index):  # a number, or a list of numbers
        self.calls += 1
        return self.X[index]


dataset = Table()
for X in DataLoader(dataset, batch_size=100, shuffle=True):
    pass
print("by default, calls:", dataset.calls, "shape:", tuple(X.shape))

dataset = Table()
sampler = BatchSampler(RandomSampler(dataset), 100, drop_last=False)
for X in DataLoader(dataset, sampler=sampler, batch_size=None):
    pass
print("a batch at a time, calls:", dataset.calls, "shape:", tuple(X.shape))
