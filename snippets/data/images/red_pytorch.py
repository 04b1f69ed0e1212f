import torch

X = torch.zeros(1, 2, 2, 3)  # (batch, height, width, channel)
X[..., 0] = 1  # red everywhere

print("permute, red:", X.permute(0, 3, 1, 2)[0, 0].tolist())
print("reshape, red:", X.reshape(1, 3, 2, 2)[0, 0].tolist())
