import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])

y, pull_back = jax.vjp(lambda x: x**2, x)  # three numbers
(weighted,) = pull_back(jnp.ones(3))
summed = jax.grad(lambda x: (x**2).sum())(x)
losses = jax.grad(lambda x: (x**2).sum() + 10 * x.sum())(x)
jacobian = jax.jacrev(lambda x: x**2)(x)

print("of the vector, with weights of one:", weighted.tolist())
print("of its sum:", summed.tolist())
print("of the sum of two losses:", losses.tolist())
print("Jacobian:", jacobian.tolist())
