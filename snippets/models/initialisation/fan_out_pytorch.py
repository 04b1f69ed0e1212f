import math

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Conv2d(64, 128, 3)
n = 3 * 3 * 128
model.weight.data.normal_(0, math.sqrt(2 / n))
print(f"by hand: {model.weight.std():.3f}")

nn.init.kaiming_normal_(model.weight, mode="fan_out", nonlinearity="relu")
print(f"fan_out: {model.weight.std():.3f}")
nn.init.kaiming_normal_(model.weight, nonlinearity="relu")
print(f"fan_in, the default: {model.weight.std():.3f}")
