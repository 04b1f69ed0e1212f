import jax
import jax.numpy as jnp

X = jnp.array([[0.0, 0.0], [3.0, 4.0]])
centres = jnp.array([[0.0, 0.0], [3.0, 0.0], [0.0, 4.0]])


def distance(x, centre):  # two vectors
    return jnp.sqrt(((x - centre) ** 2).sum())


to_all = jax.vmap(distance, in_axes=(None, 0))
table = jax.vmap(to_all, in_axes=(0, None))(X, centres)

print("shape:", table.shape)
print(table.tolist())
