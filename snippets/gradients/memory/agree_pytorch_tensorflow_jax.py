import jax
import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch
from torch import nn
from torch.utils.checkpoint import checkpoint

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 8)).astype("float32")
model = nn.Linear(8, 8, bias=False)
model.weight.data = torch.tensor(rng.normal(size=(8, 8)).astype("float32"))
weight = model.weight.detach().numpy().copy()

w = tf.Variable(weight)
block = tf.recompute_grad(lambda X: tf.tanh(X @ tf.transpose(w)))
with tf.GradientTape() as tape:
    loss = tf.reduce_mean(block(block(tf.constant(X))) ** 2)
gradients = {"TensorFlow": tape.gradient(loss, w)}


def loss_fn(w):
    block = jax.checkpoint(lambda X: jnp.tanh(X @ w.T))
    return (block(block(X)) ** 2).mean()


gradients["JAX"] = jax.grad(loss_fn)(weight)

# Compare: a mean over 64 examples of sums of 8 values, twice.
hidden = torch.tensor(X)
block = nn.Sequential(model, nn.Tanh())
for _ in range(2):
    hidden = checkpoint(block, hidden, use_reentrant=False)
(hidden**2).mean().backward()
expected = model.weight.grad.numpy()
for name, values in gradients.items():
    difference = np.abs(values - expected).max() / np.abs(expected).max()
    assert difference < 1e-5
    print(f"PyTorch to {name}, below 1e-5:", bool(difference < 1e-5))
