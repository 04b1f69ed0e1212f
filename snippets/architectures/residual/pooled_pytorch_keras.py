import keras
import numpy as np
import torch
from torch import nn

X = np.zeros((1, 112, 112, 1), dtype="float32")
pool = keras.layers.MaxPooling2D(3, strides=2)
padded = keras.layers.ZeroPadding2D(1)(X)
print("Keras, valid:", pool(X).shape[1])
print("Keras, ZeroPadding2D(1):", pool(padded).shape[1])

X = torch.tensor(X).permute(0, 3, 1, 2)
print("PyTorch, no padding:", nn.MaxPool2d(3, 2)(X).shape[2])
print("PyTorch, padding=1:", nn.MaxPool2d(3, 2, padding=1)(X).shape[2])
