import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch

rng = np.random.default_rng(0)
X = rng.normal(5, 2, size=(256, 3)).astype("float32")  # (batch, feature)

U, J = tf.constant(X), jnp.array(X)
mean, std = tf.reduce_mean(U, axis=0), tf.math.reduce_std(U, axis=0)
scaled = {"TensorFlow": ((U - mean) / std).numpy()}
scaled["JAX"] = np.asarray((J - J.mean(axis=0)) / J.std(axis=0))

# Compare: means of 256 values of size 5 and 25, rounded in another order.
T = torch.from_numpy(X)
expected = (T - T.mean(dim=0)) / T.std(dim=0, correction=0)
for name, values in scaled.items():
    difference = np.abs(values - expected.numpy()).max()
    assert difference < 1e-5
    print(f"PyTorch to {name}, below 1e-5:", bool(difference < 1e-5))
