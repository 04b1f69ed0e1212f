import jax
import jax.numpy as jnp


def dropout(X, key):
    return jnp.where(jax.random.bernoulli(key, 0.5, X.shape), X / 0.5, 0)


X = jnp.ones(8)
key = jax.random.key(0)
for step in range(2):
    print("one key:", dropout(X, key).astype(int).tolist())
for step in range(2):
    key, step_key = jax.random.split(key)
    print("split:", dropout(X, step_key).astype(int).tolist())
