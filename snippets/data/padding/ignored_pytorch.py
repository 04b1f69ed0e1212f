import torch
from torch import nn

logits = torch.tensor([[2.0, 0, 0], [0, 2, 0], [0, 0, 2]])  # (step, class)
y = torch.tensor([0, 2, -100])  # the last step is padding

each = nn.CrossEntropyLoss(reduction="none")(logits, y)
loss = nn.CrossEntropyLoss()(logits, y)  # ignore_index=-100 is the default

print("each:", [f"{value:.2f}" for value in each])
print(f"divided by 3, all steps: {each.sum() / 3:.2f}")
print(f"divided by 2, the valid ones: {each.sum() / 2:.2f}")
print(f"loss: {loss:.2f}")
