import jax
import jax.numpy as jnp
import optax

X = jnp.arange(8.0)[:, None] / 8  # (batch, feature)
y = 3 * X


def train(batch_size, every):
    weight = jnp.zeros((1, 1))
    optimizer = optax.MultiSteps(optax.sgd(learning_rate=0.5), every)
    state = optimizer.init(weight)
    for start in range(0, 8, batch_size):
        rows = slice(start, start + batch_size)
        gradient_fn = jax.grad(
            lambda w, rows=rows: ((X[rows] @ w - y[rows]) ** 2).mean()
        )
        updates, state = optimizer.update(
            gradient_fn(weight), state, weight
        )
        weight = optax.apply_updates(weight, updates)
    return weight[0, 0]


print(f"one batch of 8: {train(8, 1):.3f}")
print(f"4 batches of 2: {train(2, 4):.3f}")
