import jax.numpy as jnp
import optax
from flax import nnx
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = jnp.array(X / 16, dtype="float32").reshape(-1, 8, 8)
y = jnp.array(y)  # X: (batch, time, feature)
batches = [(X[i : i + 50], y[i : i + 50]) for i in range(0, 1000, 50)]
adam = optax.adam(0.01)


class Place(nnx.Module):
    def __init__(self, rngs):
        self.table = nnx.Param(0.02 * rngs.normal((8, 32)))

    def __call__(self, X):
        return X + self.table


class Encoder(nnx.Module):
    def __init__(self, rngs):
        self.embed = nnx.Linear(8, 32, rngs=rngs)
        self.place = Place(rngs)
        self.attend = nnx.MultiHeadAttention(4, 32, decode=False, rngs=rngs)
        self.norm1 = nnx.LayerNorm(32, rngs=rngs)
        self.norm2 = nnx.LayerNorm(32, rngs=rngs)
        self.wide = nnx.Linear(32, 64, rngs=rngs)
        self.narrow = nnx.Linear(64, 32, rngs=rngs)
        self.head = nnx.Linear(32, 10, rngs=rngs)

    def __call__(self, X):
        h = self.place(self.embed(X))  # (batch, time, 32)
        h = self.norm1(h + self.attend(h))
        h = self.norm2(h + self.narrow(nnx.relu(self.wide(h))))
        return self.head(h.mean(axis=1))


@nnx.jit
def train_step(model, optimizer, X, y):
    def loss_fn(model):
        each = optax.softmax_cross_entropy_with_integer_labels(model(X), y)
        return each.mean()

    optimizer.update(model, nnx.grad(loss_fn)(model))


for seed in range(3):
    model = Encoder(nnx.Rngs(seed))
    optimizer = nnx.Optimizer(model, adam, wrt=nnx.Param)

    for epoch in range(5):
        for X_batch, y_batch in batches:
            train_step(model, optimizer, X_batch, y_batch)

    right = model(X[1000:]).argmax(axis=1) == y[1000:]
    print(f"seed {seed}, test accuracy: {right.mean():.2f}")
