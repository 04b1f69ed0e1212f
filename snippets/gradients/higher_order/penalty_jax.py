import jax
import jax.numpy as jnp

X = jnp.array([[1.0, 2.0], [3.0, 4.0]])  # (batch, feature)
w = jnp.array([3.0, 4.0])


def penalty_fn(w):
    slope = jax.grad(lambda X: (X @ w).sum())(X)
    return ((jnp.linalg.norm(slope, axis=1) - 1) ** 2).mean()


penalty, gradient = jax.value_and_grad(penalty_fn)(w)

print(f"penalty: {penalty:.1f}")
print("its gradient:", [f"{g:.1f}" for g in gradient])
