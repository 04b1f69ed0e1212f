import jax
import jax.numpy as jnp
from jax.lax import stop_gradient

w = jnp.arange(1000.0) / 100 + 0.01
q = 0.1 * jnp.sign(w)  # a weight of one bit, and a scale

ways = {
    "w + (q - w)": lambda w: w + stop_gradient(q - w),
    "q + (w - w)": lambda w: q + (w - stop_gradient(w)),
}

for name, straight_through in ways.items():
    y = straight_through(w)
    gradient = jax.grad(lambda w, f=straight_through: f(w).sum())(w)
    off = abs(y - q).max()
    print(f"{name}: gradient {gradient.mean():.0f}, off by {off:.0e}")
