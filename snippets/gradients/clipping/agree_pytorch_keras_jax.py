import jax
import keras
import numpy as np
import optax
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 8)).astype("float32")
y = rng.normal(5, 1, size=(64, 1)).astype("float32")
model = nn.Linear(8, 1)
model.weight.data = torch.tensor(rng.normal(size=(1, 8)).astype("float32"))
model.bias.data.zero_()
kernel = model.weight.detach().numpy().T.copy()  # (in, out)

layer = keras.layers.Dense(1)
other = keras.Sequential([keras.Input(shape=(8,)), layer])
layer.kernel.assign(kernel)
other.compile(keras.optimizers.SGD(0.1, global_clipnorm=1.0), loss="mse")
weights = (kernel, np.zeros(1, dtype="float32"))
clipped = optax.chain(optax.clip_by_global_norm(1.0), optax.sgd(0.1))
state = clipped.init(weights)
gradient_fn = jax.grad(lambda w: ((X @ w[0] + w[1] - y) ** 2).mean())
for step in range(20):
    other.train_on_batch(X, y)
    updates, state = clipped.update(gradient_fn(weights), state)
    weights = optax.apply_updates(weights, updates)

# Compare: 20 steps of length 0.1, each scaled by 1 / norm, within 1e-6.
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(20):
    optimizer.zero_grad()
    nn.functional.mse_loss(
        model(torch.tensor(X)), torch.tensor(y)
    ).backward()
    nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)
    optimizer.step()
expected = model.weight.detach().numpy().T
for name, value in {"Keras": layer.kernel, "JAX": weights[0]}.items():
    difference = np.abs(np.asarray(value) - expected).max()
    assert difference < 1e-5
    print(f"PyTorch to {name}, below 1e-5:", bool(difference < 1e-5))
