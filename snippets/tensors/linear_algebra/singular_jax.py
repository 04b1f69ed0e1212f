import jax.numpy as jnp

A = jnp.array([[1.0, 2.0], [2.0, 1.0]])  # not positive definite
factor = jnp.linalg.cholesky(A)
print("Cholesky, diagonal:", jnp.diag(factor))
print("inverse:", jnp.linalg.inv(jnp.ones((2, 2))).tolist())
