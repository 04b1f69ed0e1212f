import jax.numpy as jnp

X = jnp.array([10.0, 20.0, 30.0])
index = jnp.array([0, 7])

print("by default:", X[index].tolist())
print("checked:", X.at[index].get(mode="fill").tolist())
