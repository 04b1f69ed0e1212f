import jax
import keras
from flax import nnx
from torch import nn


def keras_count(layer):
    layer.build((None, None, 3))
    return layer.count_params()


def jax_count(cell):
    return sum(p.size for p in jax.tree.leaves(nnx.state(cell, nnx.Param)))


rngs = nnx.Rngs(0)
rows = {
    "LSTM": (nn.LSTM, keras.layers.LSTM, nnx.OptimizedLSTMCell),
    "GRU": (nn.GRU, keras.layers.GRU, nnx.GRUCell),
    "plain RNN": (nn.RNN, keras.layers.SimpleRNN, nnx.SimpleCell),
}

print("table: parameters")
print("layer,PyTorch,Keras,Flax")
for name, (Torch, Keras, Flax) in rows.items():
    one = sum(p.numel() for p in Torch(3, 5).parameters())
    two, three = keras_count(Keras(5)), jax_count(Flax(3, 5, rngs=rngs))
    print(f"{name},{one},{two},{three}")
