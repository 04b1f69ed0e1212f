import jax
import keras
from flax import nnx
from torch import nn

rngs = nnx.Rngs(0)
single = keras.layers.GRU(5, reset_after=False)
lstm = nnx.OptimizedLSTMCell(4, 5, rngs=rngs)
norm = keras.layers.BatchNormalization()
rows = {
    "GRU": (
        nn.GRU(4, 5),
        keras.layers.GRU(5),
        nnx.GRUCell(4, 5, rngs=rngs),
    ),
    "GRU with reset_after=False": (None, single, None),
    "LSTM": (nn.LSTM(4, 5), keras.layers.LSTM(5), lstm),
    "batch norm of 32": (
        nn.BatchNorm2d(32),
        norm,
        nnx.BatchNorm(32, rngs=rngs),
    ),
}


def count_torch(model):
    return sum(p.numel() for p in model.parameters()) if model else ""


def count_keras(model):
    model.build((None, 8, 8, 32) if model is norm else (None, 3, 4))
    return model.count_params()


def count_jax(model):
    leaves = jax.tree.leaves(nnx.state(model, nnx.Param)) if model else []
    return sum(w.size for w in leaves) or ""


print("table: gates")
print("layer,PyTorch,Keras,Flax")
for name, (one, two, three) in rows.items():
    counts = count_torch(one), count_keras(two), count_jax(three)
    print(",".join([name, *map(str, counts)]))
