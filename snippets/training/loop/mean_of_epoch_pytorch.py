import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

rng = np.random.default_rng(0)
X = torch.tensor(rng.normal(size=(100, 4)), dtype=torch.float32)
y = X.sum(dim=1, keepdim=True)
y[-4:] *= 3  # the last batch has 4, and they are hard
batches = DataLoader(TensorDataset(X, y), batch_size=32)

model = nn.Linear(4, 1, bias=False)
nn.init.zeros_(model.weight)
loss_fn = nn.MSELoss()
plain = weighted = 0.0
for X_batch, y_batch in batches:
    loss = loss_fn(model(X_batch), y_batch).item()
    plain += loss / len(batches)
    weighted += loss * len(X_batch) / len(X)

print(f"mean of the batches: {plain:.1f}")
print(f"weighted by their sizes: {weighted:.1f}")
print(f"all at once: {loss_fn(model(X), y):.1f}")
