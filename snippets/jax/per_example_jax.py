import jax
import jax.numpy as jnp

w = jnp.array([1.0, -1.0])
X = jnp.array([[2.0, 1.0], [1.0, 2.0], [3.0, 1.0]])  # (batch, features)
y = jnp.array([0.0, 0.0, 0.0])


def loss_fn(w, x, target):  # x: (features,), one example
    return (jnp.dot(w, x) - target) ** 2


gradient = jax.grad(loss_fn)
per_example = jax.vmap(gradient, in_axes=(None, 0, 0))

print(per_example(w, X, y).tolist())  # (batch, features)
