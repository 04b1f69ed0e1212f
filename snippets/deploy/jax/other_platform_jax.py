import jax
import jax.numpy as jnp
from jax import export

X = jnp.ones((2, 3))
shape = jax.ShapeDtypeStruct(X.shape, X.dtype)
exported = export.export(jax.jit(jnp.tanh), platforms=["tpu"])(shape)
print("made for:", ", ".join(exported.platforms))

exported.call(X)
