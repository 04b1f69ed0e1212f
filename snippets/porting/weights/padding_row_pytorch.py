import torch
from torch import nn

tokens = torch.tensor([[2, 0]])  # a word, and padding
table = torch.ones(4, 2)  # trained elsewhere

model = nn.Embedding(4, 2, padding_idx=0)
print("row 0, new:", model.weight[0].tolist())
model.weight.data = table.clone()
print("row 0, copied:", model.weight[0].tolist())

model(tokens).sum().backward()
print("gradient of row 0:", model.weight.grad[0].tolist())
print("gradient of row 2:", model.weight.grad[2].tolist())
