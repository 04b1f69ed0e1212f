import torch
from torch import nn

logits = torch.tensor([[2.0, 0.5, -1.0], [0.1, 1.2, 0.3]])  # (batch, class)
y = torch.tensor([0, 2])

loss_fn = nn.CrossEntropyLoss()
each_fn = nn.CrossEntropyLoss(reduction="none")
sum_fn = nn.CrossEntropyLoss(reduction="sum")

print("each:", [f"{value:.4f}" for value in each_fn(logits, y)])
print(f"mean: {loss_fn(logits, y):.4f}")
print(f"sum: {sum_fn(logits, y):.4f}")
