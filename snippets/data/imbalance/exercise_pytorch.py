import torch
from torch import nn

logits = torch.tensor([[1.0, 0.0], [0.0, 1.0], [2.0, 0.0]])
y = torch.tensor([0, 0, 1])
weight = torch.tensor([1.0, 3.0])

loss_fn = nn.CrossEntropyLoss(weight=weight, reduction="sum")
print(f"as in Keras: {loss_fn(logits, y) / len(y):.2f}")
