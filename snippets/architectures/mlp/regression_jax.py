import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx

rng = np.random.default_rng(0)
X = rng.normal(size=(1500, 5)).astype("float32")
y = np.sin(X).sum(axis=1)  # (batch,)
X, y = jnp.array(X), jnp.array(y)
batches = [(X[i : i + 50], y[i : i + 50]) for i in range(0, 1000, 50)]
adam = optax.adam(0.01)


class Network(nnx.Module):
    def __init__(self, rngs):
        self.first = nnx.Linear(5, 32, rngs=rngs)
        self.second = nnx.Linear(32, 32, rngs=rngs)
        self.last = nnx.Linear(32, 1, rngs=rngs)

    def __call__(self, X):
        X = nnx.relu(self.second(nnx.relu(self.first(X))))
        return self.last(X)[:, 0]  # (batch, 1) to (batch,)


@nnx.jit
def loss_fn(model, X, y):
    return optax.squared_error(model(X), y).mean()


@nnx.jit
def train_step(model, optimizer, X, y):
    optimizer.update(model, nnx.grad(loss_fn)(model, X, y))


for seed in range(3):
    model = Network(nnx.Rngs(seed))
    optimizer = nnx.Optimizer(model, adam, wrt=nnx.Param)

    for epoch in range(10):
        for X_batch, y_batch in batches:
            train_step(model, optimizer, X_batch, y_batch)

    error = loss_fn(model, X[1000:], y[1000:])
    print(f"seed {seed}, test error: {error:.2f}")
