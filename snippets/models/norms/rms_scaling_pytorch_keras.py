import warnings

import numpy as np
import torch
from keras import layers
from torch import nn

X = np.arange(10, dtype="float32")[None]
warnings.simplefilter("ignore")

ways = {
    "PyTorch RMSNorm": nn.RMSNorm(10)(torch.tensor(X)).detach(),
    "RMSNormalization": layers.RMSNormalization()(X),
    "rms_scaling=True": layers.LayerNormalization(rms_scaling=True)(X),
}
for name, y in ways.items():
    print(f"{name}: the last value is {float(y[0, -1]):.3f}")
print(f"by the mean square: {9 / np.sqrt((X**2).mean()):.3f}")
print(f"by the variance: {9 / X.std():.3f}")
