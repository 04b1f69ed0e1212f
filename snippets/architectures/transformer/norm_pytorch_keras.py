import keras
import torch
from torch import nn

X = torch.tensor([[1.0, 0.0, 0.0, 0.0]])

by_hand = (X - X.mean()) / (X.std() + 1e-6)
model = nn.LayerNorm(4)
keras_norm = keras.layers.LayerNormalization()
print(f"by hand, X.std(): {by_hand[0, 0]:.3f}")
print(f"PyTorch: {model(X)[0, 0]:.3f}, eps {model.eps}")
print(f"Keras: {keras_norm(X.numpy())[0, 0]:.3f}, eps {keras_norm.epsilon}")
