import jax
import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 8)).astype("float32")
model = nn.Linear(8, 4, bias=False)
model.weight.data = torch.tensor(rng.normal(size=(4, 8)).astype("float32"))
weight = model.weight.detach().numpy().copy()


@tf.custom_gradient
def reverse(x):
    return tf.identity(x), lambda upstream: -0.5 * upstream


w = tf.Variable(weight)
with tf.GradientTape() as tape:
    hidden = reverse(tf.tanh(X @ tf.transpose(w)))
    loss = tf.reduce_mean(tf.reduce_sum(hidden, axis=1) ** 2)
gradients = {"TensorFlow": tape.gradient(loss, w)}

reverse_jax = jax.custom_vjp(lambda x: x)
reverse_jax.defvjp(lambda x: (x, None), lambda _, g: (-0.5 * g,))


def loss_fn(w):
    return (reverse_jax(jnp.tanh(X @ w.T)).sum(axis=1) ** 2).mean()


gradients["JAX"] = jax.grad(loss_fn)(weight)

# Compare: a mean over 64 examples, each a sum of four values.
hidden = torch.tanh(model(torch.tensor(X)))
hidden.register_hook(lambda upstream: -0.5 * upstream)
(hidden.sum(dim=1) ** 2).mean().backward()
expected = model.weight.grad.numpy()
for name, values in gradients.items():
    difference = np.abs(values - expected).max() / np.abs(expected).max()
    assert difference < 1e-5
    print(f"PyTorch to {name}, below 1e-5:", bool(difference < 1e-5))
