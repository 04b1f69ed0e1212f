import torch
from torch import nn

torch.manual_seed(0)
one, two = nn.Linear(4, 4), nn.Linear(4, 4)
difference = (one.weight - two.weight).abs().max()
print(f"seeded once, difference: {difference:.1f}")

torch.manual_seed(0)
two = nn.Linear(4, 4)
difference = (one.weight - two.weight).abs().max()
print(f"seeded before each, difference: {difference:.1f}")
