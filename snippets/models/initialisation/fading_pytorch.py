import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(100, 100)

for name in ("default", "He"):
    values = X
    for depth in range(10):
        layer = nn.Linear(100, 100)
        if name == "He":
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
            nn.init.zeros_(layer.bias)
        values = layer(values).relu()

    across = values.std(dim=0).mean()  # from example to example
    print(f"{name}, after 10 layers: {across:.6f}")
