import numpy as np
import torch
from torch import nn

X = torch.tensor(np.ones((2, 3)))  # NumPy makes 64-bit floats
model = nn.Linear(3, 1)
print(model(X))
