import torch
from torch import nn

logits = torch.zeros(2, 3)  # (batch, class)
y = torch.tensor([0, 2])

loss_fn = nn.CrossEntropyLoss()
print(f"int64: {loss_fn(logits, y):.3f}")
print(f"int32: {loss_fn(logits, y.to(torch.int32)):.3f}")
