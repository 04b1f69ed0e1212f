import jax
import jax.numpy as jnp
import optax

X = jax.random.uniform(jax.random.key(0), (100, 3))
y = jnp.round(3 * X[:, :1])

w = before = jnp.zeros((3, 1))
optimizer = optax.sgd(learning_rate=0.1)
state = optimizer.init(w)
gradient_fn = jax.jit(
    jax.grad(lambda w: ((jnp.round(X @ w) - y) ** 2).mean())
)

for step in range(100):
    updates, state = optimizer.update(gradient_fn(w), state)
    w = optax.apply_updates(w, updates)

change = jnp.abs(w - before).max()
print(f"largest change of a weight: {change:.2f}")
