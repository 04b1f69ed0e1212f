import jax
import jax.numpy as jnp

X = jnp.arange(12.0).reshape(6, 2)


def outer(x):
    return (x[:, None] * jnp.ones((1, 1000))).sum()


at_once = jax.vmap(outer)(X)
in_chunks = jax.lax.map(outer, X, batch_size=2)

print("chunks:", in_chunks.shape)
print(f"largest difference: {jnp.abs(at_once - in_chunks).max():.0f}")
