import jax.numpy as jnp
import optax
from flax import nnx

X, y = jnp.ones((4, 2)), jnp.ones((4, 1))
model = nnx.Linear(2, 1, rngs=nnx.Rngs(0))
loss_fn = nnx.jit(lambda model: ((model(X) - y) ** 2).mean())

schedule = optax.cosine_decay_schedule(0.1, decay_steps=10)
optimizer = nnx.Optimizer(model, optax.sgd(schedule), wrt=nnx.Param)

rates = []
for step in range(16):
    rates.append(schedule(step))
    gradients = nnx.grad(loss_fn)(model)
    optimizer.update(model, gradients)

for step in (0, 5, 9, 10, 15):
    print(f"step {step}: {rates[step]:.3f}")
