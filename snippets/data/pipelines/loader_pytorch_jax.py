import jax
import jax.numpy as jnp
import numpy as np
from torch.utils.data import DataLoader

X = np.arange(6.0, dtype="float32")
double = jax.jit(lambda X: 2 * X)

loader = DataLoader(X, batch_size=4, collate_fn=np.stack)
for X_batch in loader:
    print(type(X_batch).__name__, double(jnp.asarray(X_batch)).tolist())
