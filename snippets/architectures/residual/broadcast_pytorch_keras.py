import keras
import numpy as np
import torch

X = np.ones((2, 8, 8, 1), dtype="float32")  # one channel
h = np.ones((2, 8, 8, 16), dtype="float32")  # the branch has 16

print("Keras:", tuple(keras.layers.Add()([X, h]).shape))
X, h = (torch.tensor(value).permute(0, 3, 1, 2) for value in (X, h))
print("PyTorch:", tuple((X + h).shape))
