import jax.numpy as jnp
import keras
import numpy as np
import torch
from flax import nnx
from keras import ops
from torch import nn

rng = np.random.default_rng(0)
X = np.stack(np.divmod(np.arange(50 * 40), 40))  # every user, every item
tables = [rng.normal(size=(n, 8)).astype("float32") for n in (50, 40)]

layers = [keras.layers.Embedding(len(t), 8) for t in tables]
embeds = [nnx.Embed(len(t), 8, rngs=nnx.Rngs(0)) for t in tables]
for layer, embed, table in zip(layers, embeds, tables, strict=True):
    layer.build(None)
    layer.set_weights([table])
    embed.embedding[...] = jnp.array(table)
each = {
    "Keras": ops.sum(layers[0](X[0]) * layers[1](X[1]), axis=1),
    "JAX": (embeds[0](X[0]) * embeds[1](X[1])).sum(axis=1),
}

model = nn.ModuleList(
    nn.Embedding.from_pretrained(torch.tensor(table)) for table in tables
)

# Compare: sums of eight products, some near ten, rounded.
users, items = (m(torch.tensor(x)) for m, x in zip(model, X, strict=True))
expected = (users * items).sum(dim=1).numpy()
for name, scores in each.items():
    difference = np.abs(np.asarray(scores) - expected).max()
    assert difference < 1e-5
    print(f"PyTorch to {name}, below 1e-5: {difference < 1e-5}")
