import jax
import jax.numpy as jnp
from flax import nnx

X = jnp.array([[1.0, 2.0, 3.0, 6.0]])  # (batch, feature)

rngs = nnx.Rngs(0)
models = {
    "layer": nnx.LayerNorm(4, rngs=rngs),
    "RMS": nnx.RMSNorm(4, rngs=rngs),
    "groups of two": nnx.GroupNorm(4, num_groups=2, rngs=rngs),
}

for name, model in models.items():
    y = model(X)[0].tolist()
    leaves = jax.tree.leaves(nnx.state(model, nnx.Param))
    count = sum(w.size for w in leaves)
    print(f"{name}: {[round(value, 2) for value in y]}, {count} weights")
