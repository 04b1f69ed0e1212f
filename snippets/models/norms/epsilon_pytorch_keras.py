import numpy as np
import torch
from keras import layers
from torch import nn

X = np.array([[-1.0, 1.0, -1.0, 1.0]], dtype="float32")
for size in (1.0, 0.1, 0.01):
    one = nn.LayerNorm(4)(torch.tensor(size * X)).detach().numpy()
    two = layers.LayerNormalization()(size * X).numpy()
    same = layers.LayerNormalization(epsilon=1e-5)(size * X).numpy()
    print(f"values of {size}: PyTorch {one.max():.2f}, ", end="")
    print(f"Keras {two.max():.2f}, epsilon=1e-5 {same.max():.2f}")
