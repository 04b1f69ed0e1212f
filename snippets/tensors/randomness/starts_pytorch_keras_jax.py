import keras
import numpy as np
import torch
from flax import nnx

torch.manual_seed(0)
keras.utils.set_random_seed(0)
one = torch.nn.Linear(256, 64)
two = keras.layers.Dense(64)
two.build((None, 256))
three = nnx.Linear(256, 64, rngs=nnx.Rngs(0))

rows = {
    "PyTorch": (one.weight.detach(), one.bias.detach()),
    "Keras": (two.kernel, two.bias),
    "Flax": (three.kernel[...], three.bias[...]),
}

print("table: starts")
print("framework,deviation of the weights,largest weight,bias")
for name, (weight, bias) in rows.items():
    weight, bias = np.asarray(weight), np.abs(np.asarray(bias)).max()
    kind = "zero" if bias == 0 else "random"
    print(f"{name},{weight.std():.3f},{np.abs(weight).max():.2f},{kind}")
