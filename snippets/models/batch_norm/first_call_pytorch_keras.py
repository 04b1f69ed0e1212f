import keras
import numpy as np
import torch
from torch import nn

X = np.ones((4, 3), dtype="float32")

model = nn.BatchNorm1d(3)
print(f"PyTorch, a new layer: {model(torch.tensor(X)).mean():.3f}")
model = nn.BatchNorm1d(3).eval()
print(f"PyTorch, after eval(): {model(torch.tensor(X)).mean():.3f}")

model = keras.layers.BatchNormalization()
print(f"Keras, a new layer: {model(X).numpy().mean():.3f}")
print(f"Keras, training=True: {model(X, training=True).numpy().mean():.3f}")
