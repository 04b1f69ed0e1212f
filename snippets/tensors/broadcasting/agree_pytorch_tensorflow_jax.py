import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 3)).astype("float32")  # (batch, feature)
centres = rng.normal(size=(5, 3)).astype("float32")

gaps = tf.constant(X)[:, None] - tf.constant(centres)  # (64, 5, 3)
squares = {"TensorFlow": tf.reduce_sum(gaps**2, axis=2)}
gaps = jnp.array(X)[:, None] - jnp.array(centres)
squares["JAX"] = (gaps**2).sum(axis=2)

# Compare: at most five roundings on each side, each of 6e-8.
gaps = torch.tensor(X)[:, None] - torch.tensor(centres)
expected = (gaps**2).sum(dim=2).numpy()
for name, values in squares.items():
    difference = np.abs(np.asarray(values) - expected).max()
    difference = difference / expected.max()
    assert difference < 6e-7
    print(f"PyTorch to {name}, below 6e-7:", bool(difference < 6e-7))
