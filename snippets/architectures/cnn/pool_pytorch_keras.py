import keras
import numpy as np
import torch
from torch import nn

X = np.arange(-16.0, 0, dtype="float32").reshape(1, 4, 4, 1)
pool = keras.layers.MaxPooling2D(3, strides=2, padding="same")
print("Keras, same:", pool(X).numpy()[0, ..., 0].tolist())

X = torch.tensor(X).permute(0, 3, 1, 2)
pool = nn.MaxPool2d(3, stride=2, padding=1)
print("PyTorch, padding=1:", pool(X)[0, 0].tolist())
