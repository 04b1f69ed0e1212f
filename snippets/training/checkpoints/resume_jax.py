from pathlib import Path

import jax.numpy as jnp
import optax
import orbax.checkpoint as ocp
from flax import nnx

X, y = jnp.ones((4, 2)), jnp.ones((4, 1))

model = nnx.Linear(2, 1, rngs=nnx.Rngs(0))
optimizer = nnx.Optimizer(model, optax.adam(0.1), wrt=nnx.Param)
for step in range(3):
    gradients = nnx.grad(lambda model: ((model(X) - y) ** 2).mean())(model)
    optimizer.update(model, gradients)

path = Path("checkpoint").absolute()
with ocp.StandardCheckpointer() as checkpointer:
    checkpointer.save(path, nnx.state((model, optimizer)))

fresh = nnx.Linear(2, 1, rngs=nnx.Rngs(1))
optimizer = nnx.Optimizer(fresh, optax.adam(0.1), wrt=nnx.Param)
with ocp.StandardCheckpointer() as checkpointer:
    state = checkpointer.restore(path, nnx.state((fresh, optimizer)))
nnx.update((fresh, optimizer), state)

off = abs(fresh(X) - model(X)).max()
print(f"largest difference: {off:.1f}")
print("updates so far:", int(optimizer.step[...]))
