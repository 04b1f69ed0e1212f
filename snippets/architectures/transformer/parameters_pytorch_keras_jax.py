import jax
import keras
import numpy as np
from flax import nnx
from torch import nn

X = np.zeros((2, 5, 16), dtype="float32")  # (batch, time, feature)


def keras_count(heads, key_dim):
    layer = keras.layers.MultiHeadAttention(heads, key_dim=key_dim)
    layer(X, X)
    return layer.count_params()


def flax_count(heads):
    layer = nnx.MultiHeadAttention(
        heads, 16, decode=False, rngs=nnx.Rngs(0)
    )
    return sum(p.size for p in jax.tree.leaves(nnx.state(layer, nnx.Param)))


print("table: parameters")
print("heads,PyTorch,Flax,Keras with key_dim=16,Keras with 16 // heads")
for heads in (1, 2, 4):
    torch_layer = nn.MultiheadAttention(16, heads, batch_first=True)
    one = sum(p.numel() for p in torch_layer.parameters())
    two, three = keras_count(heads, 16), keras_count(heads, 16 // heads)
    print(f"{heads},{one},{flax_count(heads)},{two},{three}")
