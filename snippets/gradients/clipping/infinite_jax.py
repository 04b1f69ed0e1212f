import jax.numpy as jnp
import optax

for value in (10.0, 1e20, float("inf")):
    gradient = jnp.array([value, 1.0])
    clip = optax.clip_by_global_norm(1.0)
    clipped, _ = clip.update(gradient, clip.init(gradient))
    norm = optax.global_norm(gradient)

    used = [f"{g:.2f}" for g in clipped]
    print(f"gradient {value:.0e}: norm {norm:.1f}, used {used}")
