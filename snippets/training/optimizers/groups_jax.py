import jax
import jax.numpy as jnp
import optax
from flax import nnx

X, y = jnp.ones((4, 2)), jnp.ones((4, 1))
rngs = nnx.Rngs(0)
model = nnx.Sequential(
    nnx.Linear(2, 3, rngs=rngs), nnx.Linear(3, 1, rngs=rngs)
)
before = [layer.kernel[...] for layer in model.layers]

names = {0: "body", 1: "head"}  # by the number of the layer
rates = {"body": optax.adam(0.001), "head": optax.adam(0.1)}
rule = optax.partition(
    rates,
    lambda weights: jax.tree.map_with_path(
        lambda path, _: names[path[1].key], weights
    ),
)
optimizer = nnx.Optimizer(model, rule, wrt=nnx.Param)

gradients = nnx.grad(lambda model: ((model(X) - y) ** 2).mean())(model)
optimizer.update(model, gradients)

for name, i in (("body", 0), ("head", 1)):
    after = model.layers[i].kernel[...]
    print(f"{name} moved by {abs(after - before[i]).max():.3f}")
