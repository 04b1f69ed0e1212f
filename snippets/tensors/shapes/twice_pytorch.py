import torch

index = torch.tensor([1, 1, 2])  # the 1 appears twice
ones = torch.ones(3)

counts = torch.zeros(4)
counts[index] += ones
print("indexed:", counts.tolist())

counts = torch.zeros(4).index_add(0, index, ones)
print("added one by one:", counts.tolist())
