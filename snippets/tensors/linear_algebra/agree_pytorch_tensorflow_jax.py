import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch

rng = np.random.default_rng(0)
X = rng.normal(size=(8, 32, 16)).astype("float32")  # (batch, row, column)
Y = rng.normal(size=(8, 16, 32)).astype("float32")

products = {"TensorFlow": (tf.constant(X) @ tf.constant(Y)).numpy()}
products["JAX"] = np.asarray(jnp.array(X) @ jnp.array(Y))
size = (np.abs(X) @ np.abs(Y)).max()

# Compare: 16 products added, 17 roundings of 6e-8 on each side.
expected = (torch.tensor(X) @ torch.tensor(Y)).numpy()
for name, values in products.items():
    difference = np.abs(values - expected).max() / size
    assert difference < 2 * 17 * 6e-8
    print(f"PyTorch to {name}, below 2e-6:", bool(difference < 2e-6))
one = torch.tensor(X[0]) @ torch.tensor(Y[0])
difference = np.abs(one.numpy() - expected[0]).max() / size
print("alone and in a batch, below 2e-6:", bool(difference < 2e-6))
