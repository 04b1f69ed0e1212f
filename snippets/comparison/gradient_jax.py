import jax

x = 3.0

gradient = jax.grad(lambda x: x**2)

print("gradient:", gradient(x))
