import torch
from torch import nn

X = torch.tensor([0, 1])  # two of a thousand users

model = nn.Embedding(1000, 4)
nn.init.ones_(model.weight)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, weight_decay=0.02)
(0 * model(X)).sum().backward()
optimizer.step()
print(f"a row in the batch: {model.weight[0, 0]:.3f}")
print(f"a row outside it: {model.weight[999, 0]:.3f}")
