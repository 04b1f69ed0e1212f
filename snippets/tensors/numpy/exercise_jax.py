import jax
import jax.numpy as jnp
import numpy as np


def ranks(X):
    return np.argsort(np.argsort(X)).astype("float32")


@jax.jit
def layer(X):
    shape = jax.ShapeDtypeStruct(X.shape, jnp.float32)
    return jax.pure_callback(ranks, shape, X) / 10


print(layer(jnp.array([0.3, 0.1, 0.2])))
