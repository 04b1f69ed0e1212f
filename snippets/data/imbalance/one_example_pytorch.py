import torch
from torch import nn

logits, y = torch.tensor([[1.0, 0.0]]), torch.tensor([1])  # one example

for weight in (1.0, 3.0, 100.0):
    weights = torch.tensor([1.0, weight])
    mean = nn.CrossEntropyLoss(weight=weights)(logits, y)
    added = nn.CrossEntropyLoss(weight=weights, reduction="sum")(logits, y)
    print(f"weight {weight}: mean {mean:.2f}, sum {added:.2f}")
