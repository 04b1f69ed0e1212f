import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx

X = np.random.default_rng(0).normal(size=(64, 2)).astype("float32")
y = X.sum(axis=1, keepdims=True)

for size, steps in ((64, 1), (16, 4)):
    zeros, rngs = nnx.initializers.zeros, nnx.Rngs(0)
    model = nnx.Linear(2, 1, kernel_init=zeros, rngs=rngs)
    loss_fn = nnx.jit(lambda model, X, y: ((model(X) - y) ** 2).mean())
    rule = optax.MultiSteps(optax.sgd(0.1), every_k_schedule=steps)
    optimizer = nnx.Optimizer(model, rule, wrt=nnx.Param)

    for i in range(0, 64, size):
        batch = jnp.array(X[i : i + size]), jnp.array(y[i : i + size])
        gradients = nnx.grad(loss_fn)(model, *batch)
        optimizer.update(model, gradients)

    weights = np.array(model.kernel[...]).ravel()
    print(f"batches of {size}: {weights.round(3)}")
