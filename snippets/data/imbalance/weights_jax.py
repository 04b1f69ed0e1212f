import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx

rng = np.random.default_rng(0)
y = np.repeat([0.0, 1.0], [950, 50])  # one in twenty is of class 1
X = rng.normal(size=(1000, 2)) + y[:, None]
X, y = jnp.array(X), jnp.array(y[:, None])


def loss_fn(model, weights):
    losses = optax.losses.sigmoid_binary_cross_entropy(model(X), y)
    return (weights * losses).mean()


for weight in (1.0, 19.0):
    model = nnx.Linear(2, 1, rngs=nnx.Rngs(0))
    optimizer = nnx.Optimizer(model, optax.adam(0.1), wrt=nnx.Param)
    weights = jnp.where(y == 1, weight, 1.0)

    for step in range(100):
        optimizer.update(model, nnx.grad(loss_fn)(model, weights))

    found = model(X) > 0
    recall = found[y == 1].mean()
    right = (found == y).mean()
    print(f"weight {weight}: found {recall:.2f}, right {right:.2f}")
