import keras
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
X = torch.rand(4, 2, 8, 8)  # PyTorch: (batch, channels, height, width)

torch_conv = nn.Conv2d(2, 5, kernel_size=3, padding=1)
keras_conv = keras.layers.Conv2D(
    5, kernel_size=3, padding="same", data_format="channels_last"
)
keras_conv.build((None, 8, 8, 2))  # Keras: (batch, height, width, channels)

weight = torch_conv.weight.detach()  # (out, in, height, width)
kernel = weight.permute(2, 3, 1, 0).numpy()  # (height, width, in, out)
keras_conv.set_weights([kernel, torch_conv.bias.detach().numpy()])

expected = torch_conv(X).detach().permute(0, 2, 3, 1).numpy()
got = keras.ops.convert_to_numpy(keras_conv(X.permute(0, 2, 3, 1).numpy()))
print("PyTorch weight:", tuple(weight.shape))
print("Keras kernel:", kernel.shape)
print(f"largest difference: {np.abs(expected - got).max():.5f}")
