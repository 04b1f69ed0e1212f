import jax
import jax.numpy as jnp
import numpy as np
import optax
import tensorflow as tf
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 8)).astype("float32")
y = rng.integers(3, size=64)
model = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 3))
for p in model.parameters():
    p.data = torch.tensor(rng.normal(size=p.shape).astype("float32"))
weights = [p.detach().numpy().copy() for p in model.parameters()]

variables = [tf.Variable(w) for w in weights]
with tf.GradientTape() as tape:
    W, b, V, c = variables
    logits = tf.tanh(X @ tf.transpose(W) + b) @ tf.transpose(V) + c
    each = tf.nn.sparse_softmax_cross_entropy_with_logits(y, logits)
    loss = tf.reduce_mean(each)
gradients = {"TensorFlow": tape.gradient(loss, variables)}


def loss_fn(weights):
    W, b, V, c = weights
    logits = jnp.tanh(X @ W.T + b) @ V.T + c
    each = optax.softmax_cross_entropy_with_integer_labels(logits, y)
    return each.mean()


gradients["JAX"] = jax.grad(loss_fn)(weights)

# Compare: each value is a mean over 64 examples of short sums.
nn.CrossEntropyLoss()(model(torch.tensor(X)), torch.tensor(y)).backward()
expected = np.concatenate([p.grad.flatten() for p in model.parameters()])
for name, values in gradients.items():
    values = np.concatenate([np.ravel(value) for value in values])
    difference = np.abs(values - expected).max() / np.abs(expected).max()
    assert difference < 1e-6
    print(f"PyTorch to {name}, below 1e-6:", bool(difference < 1e-6))
