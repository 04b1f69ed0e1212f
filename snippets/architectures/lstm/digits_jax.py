import jax.numpy as jnp
import optax
from flax import nnx
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = jnp.array(X / 16, dtype="float32").reshape(-1, 8, 8)
y = jnp.array(y)  # X: (batch, time, feature)
batches = [(X[i : i + 50], y[i : i + 50]) for i in range(0, 1000, 50)]
adam = optax.adam(0.03)


class Reader(nnx.Module):
    def __init__(self, rngs):
        self.lstm = nnx.RNN(nnx.OptimizedLSTMCell(8, 32, rngs=rngs))
        self.head = nnx.Linear(32, 10, rngs=rngs)

    def __call__(self, X):
        return self.head(self.lstm(X)[:, -1])


@nnx.jit
def train_step(model, optimizer, X, y):
    def loss_fn(model):
        each = optax.softmax_cross_entropy_with_integer_labels(model(X), y)
        return each.mean()

    optimizer.update(model, nnx.grad(loss_fn)(model))


for seed in range(3):
    model = Reader(nnx.Rngs(seed))
    optimizer = nnx.Optimizer(model, adam, wrt=nnx.Param)

    for epoch in range(5):
        for X_batch, y_batch in batches:
            train_step(model, optimizer, X_batch, y_batch)

    right = model(X[1000:]).argmax(axis=1) == y[1000:]
    print(f"seed {seed}, test accuracy: {right.mean():.2f}")
