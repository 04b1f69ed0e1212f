import jax
import jax.numpy as jnp
import optax

weights = {"a": jnp.array([1.0]), "b": jnp.array([1.0])}
clip, sgd = optax.clip_by_global_norm(1.0), optax.sgd(learning_rate=1.0)
optimizer = optax.chain(clip, sgd)
state = optimizer.init(weights)

loss_fn = jax.grad(lambda w: (3 * w["a"] + 4 * w["b"]).sum())
gradients = loss_fn(weights)  # 3 and 4, norm 5
norm = optax.global_norm(gradients)
updates, state = optimizer.update(gradients, state)
weights = optax.apply_updates(weights, updates)
a, b = weights["a"][0], weights["b"][0]

print(f"norm before: {norm:.2f}")
print(f"a moved by {1 - a:.2f}, b by {1 - b:.2f}")
