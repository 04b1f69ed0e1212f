import jax.numpy as jnp
import torch

whole = torch.arange(8.0)
cases = {
    "whole tensor": whole,
    "from the second number on": whole[1:],
    "float64": whole.double(),
    "int64": whole.long(),
}
for name, x in cases.items():
    j = jnp.from_dlpack(x)
    shared = j.unsafe_buffer_pointer() == x.data_ptr()
    kind = "shared" if shared else "copied"
    print(f"{name}: {kind}, {x.dtype} became {j.dtype}")
