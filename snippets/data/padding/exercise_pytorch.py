import torch

hidden = torch.tensor(
    [[-1.0, -2.0, 0.0], [-3.0, 0.0, 0.0]]
)  # (batch, time)
valid = torch.tensor([[True, True, False], [True, False, False]])

print("with padding:", hidden.amax(dim=1).tolist())

masked = hidden.masked_fill(~valid, -torch.inf)
print("without:", masked.amax(dim=1).tolist())
