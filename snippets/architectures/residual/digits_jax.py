import jax.numpy as jnp
import optax
from flax import nnx
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = jnp.array(X / 16, dtype="float32").reshape(-1, 8, 8, 1)
y = jnp.array(y)  # X: (batch, height, width, channel)
batches = [(X[i : i + 50], y[i : i + 50]) for i in range(0, 1000, 50)]
adam = optax.adam(0.01)


class Block(nnx.Module):
    def __init__(self, inputs, outputs, rngs):
        self.first = nnx.Conv(inputs, outputs, (3, 3), rngs=rngs)
        self.second = nnx.Conv(outputs, outputs, (3, 3), rngs=rngs)
        self.project = nnx.Conv(inputs, outputs, (1, 1), rngs=rngs)

    def __call__(self, X):
        h = self.second(nnx.relu(self.first(X)))
        return nnx.relu(self.project(X) + h)


class Network(nnx.Module):
    def __init__(self, rngs):
        self.blocks = nnx.List([Block(1, 8, rngs), Block(8, 16, rngs)])
        self.head = nnx.Linear(256, 10, rngs=rngs)

    def __call__(self, X):
        h = nnx.max_pool(self.blocks[0](X), (2, 2), strides=(2, 2))
        return self.head(self.blocks[1](h).reshape(len(X), -1))


@nnx.jit
def train_step(model, optimizer, X, y):
    def loss_fn(model):
        each = optax.softmax_cross_entropy_with_integer_labels(model(X), y)
        return each.mean()

    optimizer.update(model, nnx.grad(loss_fn)(model))


for seed in range(3):
    model = Network(nnx.Rngs(seed))
    optimizer = nnx.Optimizer(model, adam, wrt=nnx.Param)

    for epoch in range(3):
        for X_batch, y_batch in batches:
            train_step(model, optimizer, X_batch, y_batch)

    right = model(X[1000:]).argmax(axis=1) == y[1000:]
    print(f"seed {seed}, test accuracy: {right.mean():.2f}")
