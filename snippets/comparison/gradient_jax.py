import jax

gradient = jax.grad(lambda x: x**2)

print("gradient:", gradient(3.0))
