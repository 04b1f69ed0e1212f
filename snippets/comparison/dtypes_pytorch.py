import numpy as np
import torch
from torch import nn

whole = torch.tensor([1, 2])
real = torch.tensor([0.5, 0.5])
try:
    print("integer + float:", (whole + real).dtype)
except RuntimeError as error:
    print("integer + float:", type(error).__name__)

X = np.ones((2, 4))  # NumPy's default is float64
layer = nn.Linear(4, 3)  # its weights are float32
try:
    print("float64 into a layer:", layer(torch.from_numpy(X)).dtype)
except RuntimeError as error:
    print("float64 into a layer:", type(error).__name__)
