import keras
import numpy as np
import torch
from flax import nnx
from torch import nn

torch.manual_seed(0)
keras.utils.set_random_seed(0)
layer = keras.layers.Embedding(5000, 16)
layer.build(None)
tables = {
    "nn.Embedding": nn.Embedding(5000, 16).weight.detach().numpy(),
    "layers.Embedding": layer.get_weights()[0],
    "nnx.Embed": nnx.Embed(5000, 16, rngs=nnx.Rngs(0)).embedding[...],
}

print("table: starts")
print("layer,spread of the numbers,spread of a first score")
for name, table in tables.items():
    table = np.asarray(table)
    scores = (table[:2500] * table[2500:]).sum(axis=1)
    print(f"{name},{table.std():.2f},{scores.std():.2f}")
