import torch
from torch import nn

torch.manual_seed(0)
X = torch.ones(2, 50, 8)  # (batch, word, feature)

model = nn.Dropout1d(0.2)  # takes the second axis for channels
output = model(X)

dropped = (output == 0).all(dim=2)  # (batch, word)
halves = (output == 0).any(dim=2) & ~dropped
print(f"words gone: {dropped.any(dim=1).sum()} of 2 sentences have some")
print(f"words that lost a part: {halves.sum()}")
