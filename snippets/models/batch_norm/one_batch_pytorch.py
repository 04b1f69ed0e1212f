import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(5, 2, size=(8, 3)).astype("float32")  # (batch, feature)
X = torch.tensor(X)

model = nn.BatchNorm1d(3)

model.train()
trained = model(X)
model.eval()
tested = model(X)

print("mean of the batch:", X.mean(dim=0).numpy().round(3))
print("kept mean:", model.running_mean.numpy().round(3))
print("kept variance:", model.running_var.numpy().round(3))
print(f"mean of the output in training: {abs(trained.mean()):.1f}")
print(f"mean of the output in a test: {tested.mean():.1f}")
