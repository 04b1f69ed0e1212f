import torch

torch.manual_seed(0)
X = torch.rand(8, 3, 32, 32)  # (batch, channel, height, width)

mean = X.mean(dim=(0, 2, 3))  # (3,)
std = X.std(dim=(0, 2, 3))
scaled = (X - mean[:, None, None]) / std[:, None, None]

print(
    "means:", [f"{abs(value):.2f}" for value in scaled.mean(dim=(0, 2, 3))]
)
