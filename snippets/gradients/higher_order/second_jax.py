import jax
import jax.numpy as jnp

x = jnp.array([1.0, 2.0])


def f(x):
    return (x**3).sum()


first = jax.grad(f)(x)
second = jax.grad(lambda x: jax.grad(f)(x).sum())(x)
hessian = jax.hessian(f)(x)

print("first:", first.tolist())
print("second:", second.tolist())
print("Hessian:", hessian.tolist())
