import keras
import torch
from flax import nnx
from torch import nn

torch.manual_seed(0)
keras.utils.set_random_seed(0)
rngs = nnx.Rngs(0)
one = nn.Linear(400, 100)
two = keras.layers.Dense(100)
two.build((None, 400))
three = nnx.Linear(400, 100, rngs=rngs)

rows = {
    "nn.Linear": (one.weight.detach(), one.bias.detach()),
    "Dense": (two.kernel, two.bias),
    "nnx.Linear": (three.kernel[...], three.bias[...]),
}

print("table: starts")
print("layer,largest weight,spread of the weights,largest bias")
for name, values in rows.items():
    weight, bias = (
        torch.tensor(keras.ops.convert_to_numpy(v)) for v in values
    )
    largest, spread = weight.abs().max(), weight.std()
    print(f"{name},{largest:.2f},{spread:.3f},{bias.abs().max():.2f}")
