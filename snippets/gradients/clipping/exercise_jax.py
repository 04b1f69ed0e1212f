import jax
import jax.numpy as jnp


def clip(gradients, max_norm):
    squares = [(g**2).sum() for g in jax.tree.leaves(gradients)]
    norm = jnp.sqrt(sum(squares))
    factor = jnp.minimum(max_norm / norm, 1.0)
    return jax.tree.map(lambda g: g * factor, gradients), norm


for size in (10.0, 0.1):
    gradients = [size * jnp.ones(1), size * jnp.ones(2)]
    clipped, norm = clip(gradients, max_norm=1.0)
    after = jnp.linalg.norm(jnp.concatenate(clipped))
    print(f"norm {norm:.2f}, after clipping {after:.2f}")
