import jax
import jax.numpy as jnp

X = jnp.ones((5, 3))  # (batch, feature)
weight = jnp.ones((3, 2))

output = jax.vmap(jnp.dot, in_axes=(0, None))(X, weight)
print("shape:", output.shape)
jax.vmap(jnp.dot)(X, weight)
