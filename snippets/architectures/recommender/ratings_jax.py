import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx

rng = np.random.default_rng(0)
likes, traits = rng.normal(size=(50, 2)), rng.normal(size=(40, 2))
user, item = rng.integers(50, size=1500), rng.integers(40, size=1500)
y = (likes[user] * traits[item]).sum(axis=1)  # what they would say
user, item, y = jnp.array(user), jnp.array(item), jnp.array(y)
batches = jnp.arange(1000).reshape(20, 50)
adam = optax.adam(0.03)


class Recommender(nnx.Module):
    def __init__(self, rngs):
        normal = nnx.initializers.normal(0.05)
        self.users = nnx.Embed(50, 4, embedding_init=normal, rngs=rngs)
        self.items = nnx.Embed(40, 4, embedding_init=normal, rngs=rngs)

    def __call__(self, user, item):
        return (self.users(user) * self.items(item)).sum(axis=1)


@nnx.jit
def loss_fn(model, rows):
    return ((model(user[rows], item[rows]) - y[rows]) ** 2).mean()


@nnx.jit
def train_step(model, optimizer, rows):
    optimizer.update(model, nnx.grad(loss_fn)(model, rows))


for seed in range(3):
    model = Recommender(nnx.Rngs(seed))
    optimizer = nnx.Optimizer(model, adam, wrt=nnx.Param)

    for epoch in range(10):
        for rows in batches:
            train_step(model, optimizer, rows)

    error = loss_fn(model, jnp.arange(1000, 1500))
    print(f"seed {seed}, test error: {error:.2f} of {y[1000:].var():.2f}")
