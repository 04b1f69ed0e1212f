import numpy as np
import torch
from torch import nn

X = np.array([[1.0, 2.0], [3.0, 4.0]])  # (batch, features)
print("number type of the array:", X.dtype)

model = nn.Linear(2, 1)
y = model(torch.tensor(X, dtype=torch.float32))
print("number type of the output:", y.dtype)

y = y.detach().cpu().numpy()
print("type at the end:", type(y).__name__)
