import torch

x = torch.zeros(4)
x[1] = 5.0

print("x:", x.tolist())
