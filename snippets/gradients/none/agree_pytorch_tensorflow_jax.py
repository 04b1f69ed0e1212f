import jax
import numpy as np
import tensorflow as tf
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 8)).astype("float32")
y = rng.uniform(0, 4, size=64).astype("float32")  # a place on a scale
places = np.arange(5, dtype="float32")
model = nn.Linear(8, 5, bias=False)
model.weight.data = torch.tensor(rng.normal(size=(5, 8)).astype("float32"))
weight = model.weight.detach().numpy().copy()

w = tf.Variable(weight)
with tf.GradientTape() as tape:
    chances = tf.nn.softmax(X @ tf.transpose(w))
    place = tf.reduce_sum(chances * places, axis=1)  # a soft argmax
    loss = tf.reduce_mean((place - y) ** 2)
gradients = {"TensorFlow": tape.gradient(loss, w)}


def loss_fn(w):
    place = (jax.nn.softmax(X @ w.T) * places).sum(axis=1)
    return ((place - y) ** 2).mean()


gradients["JAX"] = jax.grad(loss_fn)(weight)

# Compare: a mean over 64 examples of sums of five values.
chances = model(torch.tensor(X)).softmax(dim=1)
place = (chances * torch.tensor(places)).sum(dim=1)
((place - torch.tensor(y)) ** 2).mean().backward()
expected = model.weight.grad.numpy()
for name, values in gradients.items():
    difference = np.abs(values - expected).max() / np.abs(expected).max()
    assert difference < 1e-5
    print(f"PyTorch to {name}, below 1e-5:", bool(difference < 1e-5))
