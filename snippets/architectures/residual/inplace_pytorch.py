import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(4, 8)
linear = nn.Linear(8, 8)

for inplace in (False, True):
    given = X.clone()
    branch = nn.Sequential(nn.ReLU(inplace=inplace), linear)
    output = given + branch(given)
    meant = X + linear(X.relu())
    off = (output - meant).abs().max()
    negative = (given < 0).float().mean()
    print(f"inplace={inplace}: output off by {off:.1f}")
    print(f"  negative numbers left in the input: {negative:.0%}")
