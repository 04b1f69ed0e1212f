import jax
import jax.numpy as jnp

w, state = 0.5, 0.0
step_fn = jax.value_and_grad(lambda w, before, x: jnp.tanh(w * before + x))

for part in (1.0, 2.0, 3.0):
    state, gradient = step_fn(w, state, part)  # by w only
    print(f"state {state:.3f}, gradient {gradient:.3f}")
