import jax.numpy as jnp

x = jnp.zeros(4)
new_x = x.at[1].set(5.0)

print("x:", x.tolist())
print("new_x:", new_x.tolist())
