import jax
import jax.numpy as jnp
from flax import nnx


class Model(nnx.Module):
    def __init__(self, rngs):
        self.embedding = nnx.Embed(100, 16, rngs=rngs)

    def __call__(self, X):
        hidden = self.embedding(X)
        return self.embedding.attend(hidden)  # with the same table


model = Model(nnx.Rngs(0))
print("shape:", model(jnp.array([[1, 2, 3]])).shape)
leaves = jax.tree.leaves(nnx.state(model, nnx.Param))
print("parameters:", sum(w.size for w in leaves))
