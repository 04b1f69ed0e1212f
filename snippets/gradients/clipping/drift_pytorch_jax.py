import jax.numpy as jnp
import optax
import torch
from torch.nn.utils import clip_grad_norm_

for scale in (0.1, 0.001):
    gradient = [3.0 * scale, 4.0 * scale]
    w = torch.zeros(2, requires_grad=True)
    w.grad = torch.tensor(gradient)
    clip_grad_norm_(w, max_norm=scale)

    clip = optax.clip_by_global_norm(scale)
    update, _ = clip.update(jnp.array(gradient), clip.init(None))

    share = abs(w.grad[0].item() / float(update[0]) - 1)
    print(f"max_norm {scale}, difference as a share: {share:.0e}")
