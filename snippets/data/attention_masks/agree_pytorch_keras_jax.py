import keras
import numpy as np
import torch
from flax import nnx
from torch import nn

torch.manual_seed(0)
X = np.random.default_rng(0).normal(size=(8, 10, 16)).astype("float32")
ignore = np.arange(10) >= np.arange(3, 11)[:, None]  # (batch, key)

model = nn.MultiheadAttention(16, 4, batch_first=True)
layer = keras.layers.MultiHeadAttention(num_heads=4, key_dim=4)
layer.build(X.shape, X.shape)
flax = nnx.MultiHeadAttention(4, 16, decode=False, rngs=nnx.Rngs(0))

weights = []
for part in model.in_proj_weight.detach().numpy().reshape(3, 16, 16):
    weights += [part.T.reshape(16, 4, 4), np.zeros((4, 4))]  # and biases
last = model.out_proj.weight.detach().numpy()
weights += [last.T.reshape(4, 4, 16), np.zeros(16)]
layer.set_weights(weights)
names = ("query", "key", "value", "out")
for name, kernel in zip(names, weights[::2], strict=True):
    getattr(flax, name).kernel[...] = kernel

outputs = {
    "Keras": layer(X, X, attention_mask=~ignore[:, None, :]),
    "Flax": flax(X, mask=~ignore[:, None, None, :]),
}

# Compare: sums of 16 and 10 products, of size one, four times over.
t = torch.tensor(X)
expected = model(t, t, t, torch.tensor(ignore))[0].detach().numpy()
for name, output in outputs.items():
    difference = np.abs(np.asarray(output) - expected).max()
    assert difference < 1e-5
    print(f"PyTorch to {name}, below 1e-5:", bool(difference < 1e-5))
