import warnings

import jax.numpy as jnp
import numpy as np
from torch.utils.data import DataLoader

if __name__ == "__main__":
    X = np.arange(4.0)
    start = jnp.zeros(())  # JAX has threads from here on
    for context in ("fork", "forkserver"):
        loader = DataLoader(
            X,
            num_workers=1,
            multiprocessing_context=context,
            collate_fn=np.stack,
        )
        with warnings.catch_warnings(record=True) as seen:
            warnings.simplefilter("always")
            total = sum((jnp.sum(X) for X in loader), start)
        told = [
            str(w.message) for w in seen if "os.fork()" in str(w.message)
        ]
        print(
            f"{context}: sum {total:.1f}, {len(told)} warnings", *told[:1]
        )
