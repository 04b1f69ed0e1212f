import jax
import jax.numpy as jnp

x = jnp.ones(3)

hessian = jax.hessian(lambda x: (2 * x).sum())(x)
print("Hessian, largest value:", float(abs(hessian).max()))
