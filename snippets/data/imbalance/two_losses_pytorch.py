import torch
from torch import nn

score = torch.tensor([2.0, -1.0, 0.5, 0.0])
y = torch.tensor([1.0, 0.0, 0.0, 1.0])
both = torch.stack([torch.zeros(4), score], dim=1)  # the same two classes

for weight in (1.0, 3.0):
    ce = nn.CrossEntropyLoss(weight=torch.tensor([1.0, weight]))
    bce = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(weight))
    print(f"weight {weight}: {ce(both, y.long()):.4f}", end=" ")
    print(f"and {bce(score, y):.4f}")

used = 3 * y.sum() + (1 - y).sum()
print(f"the second, divided by the weights: {bce(score, y) * 4 / used:.4f}")
