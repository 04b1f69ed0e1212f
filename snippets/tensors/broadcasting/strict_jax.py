import jax
import jax.numpy as jnp

jax.config.update("jax_numpy_rank_promotion", "raise")
prediction = jnp.zeros((8, 1))
y = jnp.ones(8)

print("a number is allowed:", (prediction + 1.0).shape)
print(prediction - y)
