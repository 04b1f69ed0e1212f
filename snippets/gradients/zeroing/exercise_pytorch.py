import torch
from torch import nn

X = torch.arange(8.0)[:, None] / 8
y = 3 * X
model = nn.Linear(1, 1, bias=False)
nn.init.zeros_(model.weight)

for X_batch, y_batch in zip(X.split([5, 3]), y.split([5, 3]), strict=True):
    loss = nn.functional.mse_loss(model(X_batch), y_batch)
    (loss * len(X_batch) / len(X)).backward()
print(f"batches of 5 and 3: {model.weight.grad.item():.4f}")

model.zero_grad()
nn.functional.mse_loss(model(X), y).backward()
print(f"one batch of 8: {model.weight.grad.item():.4f}")
