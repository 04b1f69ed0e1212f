import warnings

import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(2, 5, 8)  # (batch, time, feature)

with warnings.catch_warnings(record=True) as caught:
    model = nn.LSTM(8, 16, dropout=0.5, batch_first=True)
for part in str(caught[0].message).split(", "):
    print(part)

first, second = model(X)[0], model(X)[0]
print(f"two calls differ by {(first - second).abs().max():.1f}")
