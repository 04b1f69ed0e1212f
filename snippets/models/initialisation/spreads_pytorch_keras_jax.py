import keras
import numpy as np
import torch
from flax import nnx
from keras import layers
from torch import nn

torch.manual_seed(0)
keras.utils.set_random_seed(0)
rngs = nnx.Rngs(0)

rows = {
    "dense 784 to 10": (
        nn.Linear(784, 10),
        (layers.Dense(10), (None, 784)),
        nnx.Linear(784, 10, rngs=rngs),
    ),
    "dense 10 to 784": (
        nn.Linear(10, 784),
        (layers.Dense(784), (None, 10)),
        nnx.Linear(10, 784, rngs=rngs),
    ),
    "convolution 3 x 3 16 to 32": (
        nn.Conv2d(16, 32, 3),
        (layers.Conv2D(32, 3), (None, 8, 8, 16)),
        nnx.Conv(16, 32, (3, 3), rngs=rngs),
    ),
    "embedding 1000 of 64": (
        nn.Embedding(1000, 64),
        (layers.Embedding(1000, 64), (None, 1)),
        nnx.Embed(1000, 64, rngs=rngs),
    ),
}

print("table: spreads")
print("layer,PyTorch,Keras,Flax")
for name, (one, (two, shape), three) in rows.items():
    two.build(shape)
    weight = three.embedding if "embed" in name else three.kernel
    weights = (one.weight.detach(), two.weights[0], weight[...])
    spreads = [f"{np.asarray(weight).std():.3f}" for weight in weights]
    print(",".join([name, *spreads]))
