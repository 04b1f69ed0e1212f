import torch
from torch.utils.data import default_collate

rows = [([1.0, 2.0], 3.0), ([4.0, 5.0], 6.0)]  # Python's floats
X, y = default_collate(rows)
print("targets:", y.dtype)

rows = [(torch.tensor(X), torch.tensor(y)) for X, y in rows]
X, y = default_collate(rows)
print("from tensors:", y.dtype)
