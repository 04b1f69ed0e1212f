import numpy as np
import torch
from flax import nnx
from keras import layers
from torch import nn

rngs = nnx.Rngs(0)
rows = {
    "layer": (
        nn.LayerNorm(4),
        layers.LayerNormalization(),
        nnx.LayerNorm(4, rngs=rngs),
    ),
    "group": (
        nn.GroupNorm(1, 4),
        layers.GroupNormalization(groups=1),
        nnx.GroupNorm(4, num_groups=1, rngs=rngs),
    ),
    "RMS": (
        nn.RMSNorm(4),
        layers.RMSNormalization(),
        nnx.RMSNorm(4, rngs=rngs),
    ),
}
X = np.array([[-1.0, 1.0, -1.0, 1.0]], dtype="float32") / 100


def epsilon(output):
    """From 0.01 / sqrt(0.0001 + epsilon), in the place of 1."""
    value = float(np.abs(np.asarray(output)).max())
    found = (0.01 / value) ** 2 - 0.0001
    return f"{found:.0e}" if found > 1e-8 else "below 1e-8"


print("table: epsilon")
print("layer,PyTorch,Keras,Flax")
for name, (one, two, three) in rows.items():
    outputs = (one(torch.tensor(X)).detach(), two(X), three(X))
    print(",".join([name, *(epsilon(output) for output in outputs)]))
