import torch
from torch import nn

X = torch.tensor([0.0, 1.0, 2.0, 3.0])
layer = nn.LayerNorm(4)(X)

centred = X - X.mean()
ways = {
    "x.std()": centred / X.std(),
    "x.std() + 1e-6": centred / (X.std() + 1e-6),
    "x.std(correction=0)": centred / X.std(correction=0),
}
for name, y in ways.items():
    print(f"{name}: LayerNorm is {layer[3] / y[3]:.4f} times as large")
print(f"square root of 4/3: {(4 / 3) ** 0.5:.4f}")
