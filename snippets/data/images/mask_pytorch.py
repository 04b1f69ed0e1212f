import math

import torch
from torch.nn import functional as F

torch.manual_seed(0)
X = torch.zeros(1, 1, 9, 9)
X[:, :, 1:4, 1:8] = 1
mask = X.clone()  # what belongs to the object


def turn(*images):  # all by the same angle
    angle = 0.4 * math.pi * (2 * torch.rand(()) - 1)
    sin, cos, zero = angle.sin(), angle.cos(), torch.zeros(())
    matrix = torch.stack([cos, -sin, zero, sin, cos, zero]).reshape(1, 2, 3)
    grid = F.affine_grid(matrix, X.shape, align_corners=False)
    return [F.grid_sample(x, grid, align_corners=False) for x in images]


both = turn(X, mask)
apart = turn(X)[0], turn(mask)[0]

same = ((both[0] > 0.5) == (both[1] > 0.5)).float().mean()
print(f"together, pixels that fit: {same:.2f}")
same = ((apart[0] > 0.5) == (apart[1] > 0.5)).float().mean()
print(f"one after the other: {same:.2f}")
