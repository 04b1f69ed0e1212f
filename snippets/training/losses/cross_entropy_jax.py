import jax.numpy as jnp
import optax

logits = jnp.array([[2.0, 0.5, -1.0], [0.1, 1.2, 0.3]])  # (batch, class)
y = jnp.array([0, 2])

each = optax.softmax_cross_entropy_with_integer_labels(logits, y)

print("each:", [f"{value:.4f}" for value in each])
print(f"mean: {each.mean():.4f}")
print(f"sum: {each.sum():.4f}")
