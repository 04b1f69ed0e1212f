import jax

x = 2.0

seen = []
for step in range(3):
    gradient = jax.grad(lambda x: x**2)(x)
    seen.append(float(gradient))

print("gradients:", seen)
