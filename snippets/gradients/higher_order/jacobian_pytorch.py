import torch
from torch.func import jacrev, vmap

X = torch.tensor([[1.0, 2.0], [3.0, 4.0], [5.0, 6.0]])  # (batch, feature)


def f(x):  # of one example
    return torch.stack([x[0] * x[1], x[0] ** 2])


each = vmap(jacrev(f))(X)  # (batch, output, feature)
all_pairs = jacrev(vmap(f))(X)  # (batch, output, batch, feature)

print("shapes:", tuple(each.shape), tuple(all_pairs.shape))
print("of the first example:", each[0].tolist())
print("first output by second example:", all_pairs[0, 0, 1].tolist())
