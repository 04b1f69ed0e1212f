import jax
import jax.numpy as jnp

X = jnp.array([[1.0, 2.0], [3.0, 4.0], [0.0, 0.0]])  # (batch, feature)
y = jnp.array([1.0, 0.0, 1.0])
weight = jnp.array([0.5, -0.5])


def loss(weight, x, target):  # of one example: x is (feature,)
    return (x @ weight - target) ** 2


each = jax.vmap(jax.grad(loss), in_axes=(None, 0, 0))(weight, X, y)

print("shape:", each.shape)
print("each:", each.tolist())
print("mean:", [f"{value:.2f}" for value in each.mean(axis=0)])
