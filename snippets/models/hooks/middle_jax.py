import jax
from flax import nnx


class Model(nnx.Module):
    def __init__(self, rngs):
        self.hidden = nnx.Linear(8, 16, rngs=rngs)
        self.last = nnx.Linear(16, 3, rngs=rngs)

    def __call__(self, X):
        hidden = self.hidden(X)
        self.sow(nnx.Intermediate, "watched", hidden)
        return self.last(nnx.relu(hidden))


X = jax.random.normal(jax.random.key(0), (5, 8))
model = Model(nnx.Rngs(0))

forward = nnx.capture(model, nnx.Intermediate)
y, seen = forward(X)

print("prediction:", y.shape)
print("hidden layer:", seen["watched"][0].shape)
