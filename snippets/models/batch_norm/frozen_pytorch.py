import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(32, 3) + 5
norm = nn.BatchNorm1d(3)
model = nn.Sequential(nn.Linear(3, 3), norm)

model.requires_grad_(False)
model.train()  # as a training loop calls it in each epoch
before = norm.running_mean.clone()
model(X)
change = (norm.running_mean - before).abs().max()
print(f"without gradients, the kept mean changes by {change:.2f}")

norm.eval()
before = norm.running_mean.clone()
model(X)
change = (norm.running_mean - before).abs().max()
print(f"in eval mode, it changes by {change:.2f}")
