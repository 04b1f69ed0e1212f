import flax
import jax
import jax.numpy as jnp
from flax import linen, nnx

X = jnp.ones((100, 100))
key = jax.random.key(0)
old = linen.Dropout(0.5, deterministic=False)
try:
    old.apply({}, X)
except flax.errors.InvalidRngError as error:
    print(str(error).split(" (")[0])

first = old.apply({}, X, rngs={"dropout": key})
second = old.apply({}, X, rngs={"dropout": key})
print(f"the same key: {(first == second).mean():.1f} of the values equal")
second = old.apply({}, X, rngs={"dropout": jax.random.key(1)})
print(f"another key: {(first == second).mean():.1f} of the values equal")

model = nnx.Dropout(0.5, rngs=nnx.Rngs(0))
first, second = model(X), model(X)
print(f"nnx: {(first == second).mean():.1f} of the values equal")
