import keras
import numpy as np
import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(2, 5, 16)  # (batch, time, feature)
model = nn.MultiheadAttention(16, num_heads=4, batch_first=True)
nn.init.normal_(model.in_proj_bias)  # new ones are zero, and hide mistakes
nn.init.normal_(model.out_proj.bias)

layer = keras.layers.MultiHeadAttention(num_heads=4, key_dim=4)
layer.build(X.shape, X.shape)
arrays = []
for weight, bias in zip(
    model.in_proj_weight.detach().chunk(3),  # query, key, value
    model.in_proj_bias.detach().chunk(3),
    strict=True,
):
    arrays.append(weight.T.reshape(16, 4, 4).numpy())  # (in, head, size)
    arrays.append(bias.reshape(4, 4).numpy())
out = model.out_proj.weight.detach().T.reshape(4, 4, 16).numpy()
arrays += [out, model.out_proj.bias.detach().numpy()]
layer.set_weights(arrays)
allowed = np.tril(np.ones((5, 5), dtype=bool))  # True: look there
got = layer(X.numpy(), X.numpy(), attention_mask=allowed[None]).numpy()

# Compare: sums of 17, 4, 5 and 17 terms, one after the other.
hidden = torch.tensor(~allowed)  # True: do not look there
expected = model(X, X, X, attn_mask=hidden)[0].detach().numpy()
difference = abs(got - expected).max() / abs(expected).max()
assert difference < (17 + 4 + 5 + 17) * 2**-23
print("largest difference below 1e-5:", bool(difference < 1e-5))
