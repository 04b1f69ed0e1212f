import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(1, 64, 8, 8)  # (batch, channels, height, width)
one = nn.Sequential(
    nn.Conv2d(64, 16, 1, stride=2),
    nn.Conv2d(16, 16, 3, padding=1),
    nn.Conv2d(16, 64, 1),
)
two = nn.Sequential(
    nn.Conv2d(64, 16, 1),
    nn.Conv2d(16, 16, 3, stride=2, padding=1),
    nn.Conv2d(16, 64, 1),
)

two.load_state_dict(one.state_dict())  # every key matches
print("shapes:", tuple(one(X).shape), tuple(two(X).shape))
off = (one(X) - two(X)).abs().max() / one(X).abs().max()
print(f"largest difference, relative: {off:.1f}")
