import jax
import jax.numpy as jnp

X = jnp.ones(3)
traced = []


def double(X):
    traced.append(1)
    return X * 2


for step in range(5):
    jax.jit(lambda X: double(X))(X)  # a new function at each turn
print("a new lambda each time, traced:", len(traced))

traced.clear()
function = jax.jit(double)
for step in range(5):
    function(X)
print("one function, traced:", len(traced))
