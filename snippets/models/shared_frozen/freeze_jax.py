import jax
import optax
from flax import nnx


class Model(nnx.Module):
    def __init__(self, rngs):
        self.hidden = nnx.Linear(4, 8, rngs=rngs)
        self.last = nnx.Linear(8, 1, rngs=rngs)

    def __call__(self, X):
        return self.last(nnx.relu(self.hidden(X)))


one, two = jax.random.split(jax.random.key(0))
X, y = jax.random.normal(one, (32, 4)), jax.random.normal(two, (32, 1))
model = Model(nnx.Rngs(0))

trained = nnx.All(nnx.Param, nnx.PathContains("last"))
before = [layer.kernel[...] for layer in (model.hidden, model.last)]


def loss_fn(model):
    return optax.squared_error(model(X), y).mean()


optimizer = nnx.Optimizer(model, optax.adam(0.1), wrt=trained)
gradients = nnx.grad(loss_fn, argnums=nnx.DiffState(0, trained))(model)
optimizer.update(model, gradients)

names, pair = ("hidden", "last"), (model.hidden, model.last)
for name, layer, old in zip(names, pair, before, strict=True):
    print(f"{name} changes by {abs(layer.kernel[...] - old).max():.1f}")
