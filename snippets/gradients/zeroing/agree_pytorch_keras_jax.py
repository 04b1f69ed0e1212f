import jax
import keras
import numpy as np
import optax
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(4, 16, 8)).astype("float32")  # four batches of 16
y = rng.normal(size=(4, 16, 1)).astype("float32")
model = nn.Linear(8, 1, bias=False)
model.weight.data = torch.tensor(rng.normal(size=(1, 8)).astype("float32"))
weight = model.weight.detach().numpy().T.copy()  # (in, out)

layer = keras.layers.Dense(1, use_bias=False)
other = keras.Sequential([keras.Input(shape=(8,)), layer])
layer.kernel.assign(weight)
optimizer = keras.optimizers.SGD(0.1, gradient_accumulation_steps=4)
other.compile(optimizer, loss="mse")
optimizer_jax = optax.MultiSteps(optax.sgd(0.1), every_k_schedule=4)
state = optimizer_jax.init(weight)
gradient_fn = jax.grad(lambda w, X, y: ((X @ w - y) ** 2).mean())
for X_batch, y_batch in zip(X, y, strict=True):
    other.train_on_batch(X_batch, y_batch)
    gradient = gradient_fn(weight, X_batch, y_batch)
    updates, state = optimizer_jax.update(gradient, state, weight)
    weight = optax.apply_updates(weight, updates)

# Compare: one step after four means of 16 examples.
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for X_batch, y_batch in zip(torch.tensor(X), torch.tensor(y), strict=True):
    loss = nn.functional.mse_loss(model(X_batch), y_batch)
    (loss / 4).backward()
optimizer.step()
expected = model.weight.detach().numpy().T
for name, value in {"Keras": layer.kernel.numpy(), "JAX": weight}.items():
    difference = np.abs(value - expected).max()
    assert difference < 1e-6
    print(f"PyTorch to {name}, below 1e-6:", bool(difference < 1e-6))
