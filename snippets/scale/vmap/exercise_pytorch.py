import torch
from torch.func import vmap

X = torch.tensor([[0.0, 0.0], [3.0, 4.0]])
centres = torch.tensor([[0.0, 0.0], [3.0, 0.0], [0.0, 4.0]])


def distance(x, centre):  # two vectors
    return ((x - centre) ** 2).sum().sqrt()


to_all = vmap(distance, in_dims=(None, 0))
table = vmap(to_all, in_dims=(0, None))(X, centres)

print("shape:", tuple(table.shape))
print(table.tolist())
