import torch

X = torch.zeros(2, 3)
row = X[0]  # a view: the same memory
flat = X.view(-1)
copy = X[[0]]  # picked by a list: a copy
turned = X.T.reshape(-1)  # not in row order: a copy

row[:] = 1
print("X:", X.tolist())
print("flat:", flat.tolist())
print("copy:", copy.tolist())
print("turned:", turned.tolist())
