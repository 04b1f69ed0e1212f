import warnings

import jax
import jax.numpy as jnp
import numpy as np

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    X = jnp.ones(3, dtype="float64")
print(X.dtype, "and a warning:", str(caught[0].message)[:50])

ids = np.array([2**40 + 5])  # as a database counts
print("an array, no warning:", jnp.array(ids).dtype, jnp.array(ids))

jax.config.update("jax_enable_x64", True)
print("with 64 bits:", jnp.array(ids).dtype, jnp.array(ids))
