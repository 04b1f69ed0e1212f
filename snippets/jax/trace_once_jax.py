import jax
import jax.numpy as jnp


@jax.jit
def double(X):
    print("Python runs for shape", X.shape)
    return 2 * X


double(jnp.ones((3, 2)))
double(jnp.zeros((3, 2)))  # same shape: only the compiled code runs
double(jnp.ones((4, 2)))  # new shape: traced and compiled again
