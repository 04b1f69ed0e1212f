import keras
import numpy as np
import tensorflow as tf
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 2)).astype("float32")  # real
noise = rng.normal(size=(64, 4)).astype("float32")
g_dense, c_dense = keras.layers.Dense(2), keras.layers.Dense(1)
ones = np.ones((64, 1), dtype="float32")
keras_loss = keras.losses.BinaryCrossentropy(from_logits=True)
with tf.GradientTape(persistent=True) as tape:
    on_real, on_fake = c_dense(X), c_dense(g_dense(noise))
    c_loss = keras_loss(ones, on_real) + keras_loss(0 * ones, on_fake)
    g_loss = keras_loss(ones, on_fake)
expected = [
    tape.gradient(c_loss, c_dense.kernel).numpy(),
    tape.gradient(g_loss, g_dense.kernel).numpy(),
]

generator, model = nn.Linear(4, 2), nn.Linear(2, 1)
for linear, dense in ((generator, g_dense), (model, c_dense)):
    linear.weight.data = torch.tensor(dense.kernel.numpy().T)
    nn.init.zeros_(linear.bias)
X, noise, ones = torch.tensor(X), torch.tensor(noise), torch.tensor(ones)

# Compare: means of 64 terms below one, rounded.
loss_fn, fake = nn.BCEWithLogitsLoss(), generator(noise)
on_real, on_fake = model(X), model(fake.detach())
(loss_fn(on_real, ones) + loss_fn(on_fake, 0 * ones)).backward()
c_gradient = model.weight.grad.clone()
loss_fn(model(fake), ones).backward()
for value, other in zip(
    (c_gradient, generator.weight.grad), expected, strict=True
):
    off = np.abs(value.numpy().T - other).max()
    assert off < 1e-6
    print("gradients, below 1e-6:", bool(off < 1e-6))
