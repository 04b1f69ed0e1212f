import jax.numpy as jnp
import numpy as np
import optax

gradients = [jnp.array([3.0, 4.0]), jnp.array([0.3, 0.4])]
kinds = {
    "value": optax.clip(1.0),
    "norm of all": optax.clip_by_global_norm(1.0),
}

for name, clip in kinds.items():
    updates, _ = clip.update(gradients, clip.init(gradients))

    print(f"{name}:", *[np.asarray(u).round(2) for u in updates])
