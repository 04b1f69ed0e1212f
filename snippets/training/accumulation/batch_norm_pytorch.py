import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(64, 1) + 1
X[:16] += 4  # the first small batch is another

for size in (64, 16):
    model = nn.BatchNorm1d(1)
    outputs = torch.cat([model(batch) for batch in X.split(size)])
    print(f"batches of {size}:")
    print(f"  mean of the first 16: {outputs[:16].mean().abs():.1f}")
    print(f"  kept mean: {model.running_mean.item():.1f}")
