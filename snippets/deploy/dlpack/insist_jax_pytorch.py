import jax.numpy as jnp
import torch

x = torch.arange(8.0)
try:
    jnp.from_dlpack(x[1:], copy=False)
except ValueError as error:  # it shows an address too, so only its text
    print(error)
