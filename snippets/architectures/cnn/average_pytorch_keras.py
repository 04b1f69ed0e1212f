import keras
import torch
from torch import nn

X = torch.arange(1.0, 26).reshape(1, 1, 5, 5)

pool = nn.AvgPool2d(5, stride=1, padding=2)
print(f"PyTorch, corner: {pool(X)[0, 0, 0, 0]:.2f}")
pool = nn.AvgPool2d(5, stride=1, padding=2, count_include_pad=False)
print(f"without the zeros: {pool(X)[0, 0, 0, 0]:.2f}")

X = X.permute(0, 2, 3, 1).numpy()
pool = keras.layers.AveragePooling2D(5, strides=1, padding="same")
print(f"Keras, corner: {pool(X)[0, 0, 0, 0]:.2f}")
