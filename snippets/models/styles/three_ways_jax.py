import jax
import jax.numpy as jnp
from flax import nnx

X = jnp.ones((5, 8))


class Model(nnx.Module):
    def __init__(self, rngs):
        self.hidden = nnx.Linear(8, 16, rngs=rngs)
        self.last = nnx.Linear(16, 3, rngs=rngs)

    def __call__(self, X):
        return self.last(nnx.relu(self.hidden(X)))


rngs = nnx.Rngs(0)
hidden, last = nnx.Linear(8, 16, rngs=rngs), nnx.Linear(16, 3, rngs=rngs)
sequential = nnx.Sequential(hidden, nnx.relu, last)

for model in (sequential, Model(rngs)):
    leaves = jax.tree.leaves(nnx.state(model, nnx.Param))
    count = sum(w.size for w in leaves)
    print(type(model).__name__, model(X).shape, count)
