import jax
import jax.numpy as jnp
import numpy as np

np.random.seed(0)
keys = jax.random.split(jax.random.key(0), 3)


@jax.jit
def noise(X):
    return X + np.random.normal()


@jax.jit
def draw(key):
    return jax.random.normal(key)


print("NumPy inside:", [f"{noise(jnp.zeros(())):.2f}" for _ in range(3)])
print("a key each:", [f"{draw(key):.2f}" for key in keys])
print("the same key:", [f"{draw(keys[0]):.2f}" for _ in range(3)])
