import numpy as np
import optax
from flax import nnx

rng = np.random.default_rng(0)
X = rng.random((10, 1), dtype="float32")
y = 2 * X

model = nnx.Linear(1, 1, use_bias=False, rngs=nnx.Rngs(0))
optimizer = nnx.Optimizer(model, optax.sgd(0.5), wrt=nnx.Param)


def loss_fn(model, X, y):
    return optax.losses.squared_error(model(X), y).mean()


updates = 0
for epoch in range(20):
    order = rng.permutation(10)
    for start in range(0, 10, 4):
        batch = order[start : start + 4]
        gradients = nnx.grad(loss_fn)(model, X[batch], y[batch])
        optimizer.update(model, gradients)
        updates += 1

print("updates:", updates)
print(f"slope: {model.kernel[...].item():.2f}")
