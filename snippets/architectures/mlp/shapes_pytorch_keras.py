import warnings

import keras
import numpy as np
import torch
from torch import nn

warnings.simplefilter("ignore")  # PyTorch names both sizes
y = np.array([0.0, 1.0, 2.0], dtype="float32")
guess = np.array([0.0, 1.0, 4.0], dtype="float32")  # the error is 4 / 3

print("table: shapes")
print("y and guess,NumPy,nn.MSELoss,keras MSE function,MeanSquaredError")
for name, left, right in (
    ("(3) and (3)", y, guess),
    ("(3) and (3 1)", y, guess[:, None]),
    ("(3 1) and (3)", y[:, None], guess),
    ("(3 1) and (3 1)", y[:, None], guess[:, None]),
):
    by_hand = np.mean((left - right) ** 2)
    one = nn.MSELoss()(torch.tensor(right), torch.tensor(left))
    function = np.mean(keras.losses.mean_squared_error(left, right))
    loss_class = keras.losses.MeanSquaredError()(left, right)
    found = (by_hand, one, function, loss_class)
    print(f"{name},{','.join(f'{value:.2f}' for value in found)}")
