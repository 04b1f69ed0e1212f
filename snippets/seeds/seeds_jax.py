import jax
import jax.numpy as jnp


def train(seed):
    data_key, w_key = jax.random.split(jax.random.key(seed))
    X = jax.random.normal(data_key, (64, 4))  # (batch, features)
    y = X.sum(axis=1, keepdims=True)

    def loss_fn(w):
        return jnp.mean((X @ w - y) ** 2)

    w = jax.random.normal(w_key, (4, 1))
    for epoch in range(5):
        loss, grads = jax.value_and_grad(loss_fn)(w)
        w = w - 0.1 * grads
    return float(loss)


first, second, other = train(seed=0), train(seed=0), train(seed=1)
print("same seed, difference:", first - second)
print(f"other seed, difference: {abs(first - other):.1f}")
