import torch

X = torch.arange(12.0).reshape(3, 4)  # (batch, feature)
best = torch.tensor([3, 0, 2])  # a column for each row

last = X[:, -1]
rows = X[[2, 0]]
one_each = X.gather(1, best[:, None])[:, 0]
points = X[[0, 1], [3, 0]]  # at (0, 3) and (1, 0)

changed = X.clone()
changed[:, 0] = -1

print("last column:", last.tolist())
print("rows 2 and 0:", rows.tolist())
print("one of each row:", one_each.tolist())
print("at two points:", points.tolist())
print("first column set:", changed.tolist())
