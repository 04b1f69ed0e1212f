import jax.numpy as jnp
import optax

weight = jnp.zeros(1)
make = optax.inject_hyperparams(optax.sgd)
optimizer = make(learning_rate=1.0, momentum=0.9)
state = optimizer.init(weight)

for step in range(103):
    if step == 100:
        state.hyperparams["learning_rate"] = jnp.array(0.1)
    before = weight.item()
    gradient = jnp.ones(1)
    update, state = optimizer.update(gradient, state)
    weight = optax.apply_updates(weight, update)
    if step >= 99:
        print(f"step {step}: moved by {before - weight.item():.2f}")
