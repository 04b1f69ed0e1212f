import jax
import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch
from torch import nn

rng = np.random.default_rng(0)
X, Z = rng.normal(size=(2, 64, 8)).astype("float32")  # two views
model = nn.Linear(8, 4, bias=False)
model.weight.data = torch.tensor(rng.normal(size=(4, 8)).astype("float32"))
weight = model.weight.detach().numpy().copy()

w = tf.Variable(weight)
with tf.GradientTape() as tape:
    p, z = X @ tf.transpose(w), tf.stop_gradient(Z @ tf.transpose(w))
    p, z = tf.linalg.l2_normalize(p, 1), tf.linalg.l2_normalize(z, 1)
    loss = -tf.reduce_mean(tf.reduce_sum(p * z, axis=1))
gradients = {"TensorFlow": tape.gradient(loss, w)}


def loss_fn(w):
    p, z = X @ w.T, jax.lax.stop_gradient(Z @ w.T)
    p = p / jnp.linalg.norm(p, axis=1, keepdims=True)
    z = z / jnp.linalg.norm(z, axis=1, keepdims=True)
    return -(p * z).sum(axis=1).mean()


gradients["JAX"] = jax.grad(loss_fn)(weight)

# Compare: a mean over 64 examples, each a sum of four values.
p, z = model(torch.tensor(X)), model(torch.tensor(Z)).detach()
(-nn.functional.cosine_similarity(p, z).mean()).backward()
expected = model.weight.grad.numpy()
for name, values in gradients.items():
    difference = np.abs(values - expected).max() / np.abs(expected).max()
    assert difference < 1e-5
    print(f"PyTorch to {name}, below 1e-5:", bool(difference < 1e-5))
