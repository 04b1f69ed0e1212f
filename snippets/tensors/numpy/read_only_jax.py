import jax.numpy as jnp
import numpy as np

X = np.asarray(jnp.ones(3))
X[0] = 5
