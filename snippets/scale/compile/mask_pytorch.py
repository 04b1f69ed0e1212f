import torch


@torch.compile(backend="eager")
def positive(X):
    return X[X > 0] * 2


for X in (torch.tensor([1.0, -1.0, 3.0]), torch.tensor([1.0, -1.0, -3.0])):
    print(positive(X).tolist())
