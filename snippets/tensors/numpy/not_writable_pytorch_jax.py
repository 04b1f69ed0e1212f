import warnings

import jax.numpy as jnp
import numpy as np
import torch

X = jnp.ones(3)
array = np.asarray(X)  # read-only: a JAX array never changes

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    shared = torch.from_numpy(array)
print(str(caught[0].message)[:38])

copy = torch.from_numpy(array.copy())
copy += 1
print("after a change of the copy:", X.tolist())
shared += 1
print("after a change of the tensor:", X.tolist())
