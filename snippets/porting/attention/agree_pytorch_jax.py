import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx
from torch import nn

torch.manual_seed(0)
X = torch.randn(2, 5, 16)  # (batch, time, feature)
model = nn.MultiheadAttention(16, num_heads=4, batch_first=True)
nn.init.normal_(model.in_proj_bias)
nn.init.normal_(model.out_proj.bias)

layer = nnx.MultiHeadAttention(
    num_heads=4, in_features=16, decode=False, rngs=nnx.Rngs(0)
)
for part, weight, bias in zip(
    (layer.query, layer.key, layer.value),
    model.in_proj_weight.detach().chunk(3),
    model.in_proj_bias.detach().chunk(3),
    strict=True,
):
    part.kernel[...] = jnp.array(weight.T.reshape(16, 4, 4))
    part.bias[...] = jnp.array(bias.reshape(4, 4))
out = model.out_proj.weight.detach().T.reshape(4, 4, 16)
layer.out.kernel[...] = jnp.array(out)
layer.out.bias[...] = jnp.array(model.out_proj.bias.detach())
got = np.asarray(layer(jnp.array(X), mask=nnx.make_causal_mask(X[..., 0])))

# Compare: sums of 17, 4, 5 and 17 terms, one after the other.
hidden = torch.ones(5, 5, dtype=torch.bool).triu(1)
expected = model(X, X, X, attn_mask=hidden)[0].detach().numpy()
difference = abs(got - expected).max() / abs(expected).max()
assert difference < (17 + 4 + 5 + 17) * 2**-23
print("largest difference below 1e-5:", bool(difference < 1e-5))
