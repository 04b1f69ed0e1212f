import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 1.2, 0.3]])  # (batch, class)
y = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 5.0])  # of each class

each = nn.CrossEntropyLoss(reduction="none", weight=weight)(logits, y)
loss = nn.CrossEntropyLoss(weight=weight)(logits, y)

print(f"sum of the weighted losses: {each.sum():.4f}")
print(f"divided by 2, the batch: {each.sum() / 2:.4f}")
print(f"divided by 6, the weights: {each.sum() / 6:.4f}")
print(f"loss: {loss:.4f}")
