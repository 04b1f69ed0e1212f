import jax.numpy as jnp
from flax import nnx

model = nnx.Embed(3, 2, rngs=nnx.Rngs(0))
X = jnp.array([7])

print("too large:", model(X).tolist())
