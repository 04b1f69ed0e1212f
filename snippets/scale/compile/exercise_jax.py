import jax
import jax.numpy as jnp

traced = []


def decay(X, rate):
    traced.append(1)
    return X * rate


static = jax.jit(decay, static_argnames="rate")
for step in range(3):
    static(jnp.ones(3), 0.9**step)
print("static numbers:", len(traced), "traces")

traced.clear()
function = jax.jit(decay)
for step in range(3):
    function(jnp.ones(3), 0.9**step)
print("arguments:", len(traced), "traces")
