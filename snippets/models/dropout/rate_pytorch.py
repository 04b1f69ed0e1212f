import torch
from torch import nn

torch.manual_seed(0)
X = torch.ones(1000, 100)
model = nn.Dropout(p=0.2)

model.train()
trained = model(X)
model.eval()
tested = model(X)

print(f"dropped in training: {(trained == 0).float().mean():.2f}")
print(f"what stays becomes: {trained.max():.2f}")
print(f"mean in training: {trained.mean():.2f}")
print(f"mean in a test: {tested.mean():.2f}")
