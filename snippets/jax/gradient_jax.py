import jax


def f(x):
    return x**3 + 2 * x


slope = jax.grad(f)
curvature = jax.grad(jax.grad(f))

print(f"f(2): {f(2.0):.1f}")
print(f"slope at 2: {slope(2.0):.1f}")
print(f"curvature at 2: {curvature(2.0):.1f}")
