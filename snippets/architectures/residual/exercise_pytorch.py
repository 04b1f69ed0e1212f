import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(4, 8)

branch = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 8))
nn.init.zeros_(branch[-1].weight)
nn.init.zeros_(branch[-1].bias)

output = X + branch(X)
print(f"largest change at the start: {(output - X).abs().max():.1f}")
output.square().sum().backward()
print("last layer learns:", int(branch[-1].weight.grad.abs().max() > 0))
print("first layer learns:", int(branch[0].weight.grad.abs().max() > 0))
