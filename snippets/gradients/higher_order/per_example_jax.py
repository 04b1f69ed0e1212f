import jax
import jax.numpy as jnp

X = jnp.array([[1.0, 2.0], [3.0, 4.0]])  # (batch, feature)
y = jnp.array([[1.0], [0.0]])
kernel = jnp.array([[0.5], [-1.0]])


def loss_fn(kernel, x, target):  # of one example
    return ((x @ kernel - target) ** 2).mean()


each = jax.vmap(jax.grad(loss_fn), in_axes=(None, 0, 0))(kernel, X, y)

print("gradient of each example:", each[:, :, 0].tolist())
