import torch
from torchmetrics.classification import BinaryAccuracy

X = torch.tensor([2.0, 0.3, -0.2, -3.0])  # logits: above 0 means yes
y = torch.tensor([1, 1, 0, 0])

metric = BinaryAccuracy()
print(f"all four: {metric(X, y):.2f}")

within = X[1:2]  # a batch with no logit outside 0 to 1
print(f"the second alone: {metric(within, y[1:2]):.2f}")
print(f"with sigmoid: {metric(within.sigmoid(), y[1:2]):.2f}")
