import jax
import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 8)).astype("float32")
model = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 1))
for p in model.parameters():
    p.data = torch.tensor(rng.normal(size=p.shape).astype("float32"))
weights = [p.detach().numpy().copy() for p in model.parameters()]

W, b, V, c = [tf.Variable(w) for w in weights]
images = tf.constant(X)
with tf.GradientTape() as outer:
    with tf.GradientTape() as inner:
        inner.watch(images)
        score = tf.tanh(images @ tf.transpose(W) + b) @ tf.transpose(V) + c
    slope = inner.gradient(score, images)
    penalty = tf.reduce_mean((tf.norm(slope, axis=1) - 1) ** 2)
gradients = {"TensorFlow": outer.gradient(penalty, W)}


def penalty_fn(W):
    _, b, V, _ = weights
    slope = jax.grad(lambda X: (jnp.tanh(X @ W.T + b) @ V.T).sum())(X)
    return ((jnp.linalg.norm(slope, axis=1) - 1) ** 2).mean()


gradients["JAX"] = jax.grad(penalty_fn)(weights[0])

# Compare: a mean over 64 examples of sums of 8 and 16 values.
images = torch.tensor(X, requires_grad=True)
score = model(images).sum()
(slope,) = torch.autograd.grad(score, images, create_graph=True)
((slope.norm(dim=1) - 1) ** 2).mean().backward()
expected = model[0].weight.grad.numpy()
for name, values in gradients.items():
    difference = np.abs(values - expected).max() / np.abs(expected).max()
    assert difference < 1e-5
    print(f"PyTorch to {name}, below 1e-5:", bool(difference < 1e-5))
