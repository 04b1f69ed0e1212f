import keras
import torch
from torch import nn

torch.manual_seed(0)
keras.utils.set_random_seed(0)
fan_in, fan_out = 400, 100

kaiming = torch.empty(fan_out, fan_in)
nn.init.kaiming_uniform_(kaiming, a=5**0.5)
print(f"kaiming_uniform_(a=sqrt(5)): {kaiming.abs().max():.3f}")
print(f"1 / sqrt(fan_in): {fan_in**-0.5:.3f}")

glorot = keras.initializers.GlorotUniform()((fan_in, fan_out))
print(f"GlorotUniform: {abs(glorot.numpy()).max():.3f}")
print(
    f"sqrt(6 / (fan_in + fan_out)): {(6 / (fan_in + fan_out)) ** 0.5:.3f}"
)
