import jax.numpy as jnp
import numpy as np

sequences = [[1, 2, 3], [4], [5, 6]]
weights = jnp.array([100.0, 1, 2, 3, 4, 5, 6])[:, None]  # 100: padding

X = np.zeros((3, 3), dtype=int)  # (batch, time)
for row, ids in zip(X, sequences, strict=True):
    row[: len(ids)] = ids
valid = (X != 0)[:, :, None]

hidden = weights[X]  # (batch, time, feature)
mean = hidden.mean(axis=1, where=valid)

print("padded:", X.tolist())
print("mean:", mean[:, 0].tolist())
