import jax.numpy as jnp
import optax
from flax import nnx

X, y = jnp.ones((8, 4)), jnp.ones((8, 1))

rngs = nnx.Rngs(0)
half = nnx.initializers.constant(0.5)
first = nnx.Linear(4, 3, kernel_init=half, rngs=rngs)
last = nnx.Linear(3, 1, rngs=rngs)
model = nnx.Sequential(first, nnx.Dropout(0.5, rngs=rngs), last)
rule = optax.adamw(0.01, weight_decay=0.1)
optimizer = nnx.Optimizer(model, rule, wrt=nnx.Param)

penalty_fn = nnx.jit(
    lambda model: 0.01 * (model.layers[0].kernel[...] ** 2).sum()
)
penalty = penalty_fn(model)
gradients = nnx.grad(
    lambda model: ((model(X) - y) ** 2).mean() + penalty_fn(model)
)(model)
optimizer.update(model, gradients)

print(f"penalty: {penalty:.3f}")
