import jax
import jax.numpy as jnp
from flax import nnx

rngs = nnx.Rngs(0)
X = jax.random.normal(rngs(), (1, 5, 16))
changed = X.at[:, -1].add(1)  # another last step
past = jnp.tril(jnp.ones((1, 1, 5, 5), dtype=bool))

model = nnx.MultiHeadAttention(4, 16, decode=False, rngs=rngs)
attend = jax.nn.dot_product_attention


def layer(X, mask):
    return model(X, mask=mask)


def function(X, mask):
    heads = X[:, :, None]  # (batch, time, head, feature)
    return attend(heads, heads, heads, mask=mask)[:, :, 0]


for name, call in (("MultiHeadAttention", layer), ("function", function)):
    for wanted, mask in (("past", past), ("~past", ~past)):
        first, other = call(X, mask)[:, 0], call(changed, mask)[:, 0]
        off = jnp.abs(first - other).max()
        print(f"{name}, {wanted}: the first step changes by {off:.2f}")
