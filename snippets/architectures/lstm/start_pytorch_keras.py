import keras
import torch
from torch import nn

torch.manual_seed(0)
keras.utils.set_random_seed(0)

model = nn.LSTM(8, 32)
bias = model.bias_ih_l0 + model.bias_hh_l0
print(
    f"PyTorch, mean forget bias: {abs(bias.reshape(4, 32)[1].mean()):.1f}"
)

model = keras.layers.LSTM(32)
model.build((None, 8, 8))
bias = model.cell.bias.numpy().reshape(4, 32)
print(f"Keras, mean forget bias: {bias[1].mean():.1f}")
