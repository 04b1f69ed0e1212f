import jax
import jax.numpy as jnp


@jax.jit
def positive(X):
    return X[X > 0] * 2


positive(jnp.array([1.0, -1.0, 3.0]))
