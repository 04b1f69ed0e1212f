import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(1000, 100)

for name in ("default", "He"):
    ratios = []
    for trial in range(20):
        layer = nn.Linear(100, 100, bias=False)
        if name == "He":
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
        output = layer(X).relu()
        ratios.append((output**2).mean() / (X**2).mean())
    print(f"{name}: {torch.stack(ratios).mean():.2f} of the mean square")
