import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(8, 6, 16)).astype("float32")  # (batch, time, feature)
mask = np.tril(np.ones((6, 6), dtype=bool))  # True: look here
layer = keras.layers.MultiHeadAttention(4, key_dim=4)
layer.build(X.shape, X.shape)
expected = layer(X, X, attention_mask=mask[None]).numpy()

query, _, key, _, value, _, out, _ = layer.get_weights()  # biases are zero
model = nn.MultiheadAttention(16, 4, batch_first=True)
parts = [w.reshape(16, 16).T for w in (query, key, value)]
model.in_proj_weight.data.copy_(torch.tensor(np.concatenate(parts)))
model.out_proj.weight.data = torch.tensor(out.reshape(16, 16).T)

# Compare: sums of 16 products, a softmax, and 16 products again, rounded.
same, hidden = torch.tensor(X), torch.tensor(~mask)  # True: hide this
output, _ = model(same, same, same, attn_mask=hidden)
off = np.abs(output.detach().numpy() - expected).max()
assert off < 5e-6
print("PyTorch to Keras, below 5e-6:", bool(off < 5e-6))
