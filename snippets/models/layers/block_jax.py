import jax
import jax.numpy as jnp
from flax import nnx


class Block(nnx.Module):
    def __init__(self, units, depth, rngs):
        several = [
            nnx.Linear(units, units, rngs=rngs) for _ in range(depth)
        ]
        self.layers = nnx.List(several)
        self.scale = nnx.Param(jnp.ones(units))
        self.centre = nnx.BatchStat(jnp.zeros(units))

    def __call__(self, X):
        X = X - self.centre
        for layer in self.layers:
            X = nnx.relu(layer(X))
        return X * self.scale


model = Block(4, depth=3, rngs=nnx.Rngs(0))
trained, kept = nnx.state(model, nnx.Param, nnx.BatchStat)
print("shape:", model(jnp.ones((2, 4))).shape)
print("trained:", sum(w.size for w in jax.tree.leaves(trained)))
print("kept besides:", sum(w.size for w in jax.tree.leaves(kept)))
