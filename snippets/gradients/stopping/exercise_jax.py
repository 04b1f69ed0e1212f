import jax
import jax.numpy as jnp

values = jnp.array([1.0, 2.0])  # of two states
reward, discount = 1.0, 0.9

target = reward + discount * values[1]  # outside: a constant
gradient = jax.grad(lambda values: (values[0] - target) ** 2)(values)

print("gradient:", [f"{value:.2f}" for value in gradient])
