import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 10)).astype("float32")  # (batch, class)
y = rng.integers(10, size=64)
index = rng.integers(5, size=64)  # many of the 64 go to each of 5 places

column = y[:, None]
picked = {
    "TensorFlow": tf.gather(X, y, batch_dims=1),
    "JAX": jnp.take_along_axis(X, column, axis=1)[:, 0],
}
zeros = np.zeros((5, 10), dtype="float32")
added = {
    "TensorFlow": tf.tensor_scatter_nd_add(zeros, index[:, None], X),
    "JAX": jnp.array(zeros).at[index].add(X),
}

# Compare: numbers moved, and added in the same order.
expected = torch.tensor(X).gather(1, torch.tensor(column))[:, 0].numpy()
for name, values in picked.items():
    difference = np.abs(np.asarray(values) - expected).max()
    assert difference == 0
    print(f"picked, PyTorch to {name}: {difference:.0e}")
expected = torch.tensor(zeros).index_add(
    0, torch.tensor(index), torch.tensor(X)
)
for name, values in added.items():
    difference = np.abs(np.asarray(values) - expected.numpy()).max()
    assert difference < 1e-6
    print(f"added, PyTorch to {name}: {difference:.0e}")
