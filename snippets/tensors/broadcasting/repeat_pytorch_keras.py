import torch
from keras import ops

X = torch.tensor([1, 2])
print("torch repeat:", X.repeat(2).tolist())
print("torch repeat_interleave:", X.repeat_interleave(2).tolist())

X = ops.array([1, 2])
print("keras repeat:", ops.repeat(X, 2).numpy().tolist())
print("keras tile:", ops.tile(X, 2).numpy().tolist())

X = torch.zeros(1, 3).expand(2, 3)  # shown twice, stored once
X[0, 0] = 7
print("expanded, one value set:", X.tolist())
