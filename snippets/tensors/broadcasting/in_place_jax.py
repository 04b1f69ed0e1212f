import jax.numpy as jnp

total = jnp.zeros(3)
total += jnp.ones((2, 3))
print("shape:", total.shape)
