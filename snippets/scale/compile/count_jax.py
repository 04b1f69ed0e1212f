import jax
import jax.numpy as jnp

traced = []
factor = 2.0


def count():
    traced.append(1)  # Python: runs while tracing, never again


@jax.jit
def scale(X, power):
    count()
    return (X**power * factor).sum()


for size, power in ((4, 1), (4, 1), (5, 1), (6, 1), (6, 2), (6, 3)):
    result = scale(jnp.full(size, 2.0), power)
    print(f"{size} values, power {power}: traced {len(traced)} times")

factor = 10.0
result = scale(jnp.full(6, 2.0), 3)
print(f"factor changed: traced {len(traced)} times")
print(f"result {result:.0f}, expected {6 * 2**3 * factor:.0f}")
