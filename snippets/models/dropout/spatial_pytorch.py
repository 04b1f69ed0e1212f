import warnings

import torch
from torch import nn

torch.manual_seed(0)
X = torch.ones(1, 50, 8)  # (batch, time, feature)


def report(name, output):
    zero = output[0] == 0
    steps, features = zero.all(dim=1).sum(), zero.all(dim=0).sum()
    print(f"{name}: {steps} steps, {features} features gone")


report("Dropout1d", nn.Dropout1d(0.5)(X))
turned = X.transpose(1, 2)  # (batch, feature, time)
report("Dropout1d, turned", nn.Dropout1d(0.5)(turned).transpose(1, 2))
report("Dropout", nn.Dropout(0.5)(X))

with warnings.catch_warnings(record=True) as caught:
    nn.Dropout2d(0.5)(X)
print(str(caught[0].message)[:77])
