import jax.numpy as jnp
import tensorflow as tf
import torch

x = torch.tensor([0.0, 1.0, 2.0, 3.0])
t = tf.experimental.dlpack.from_dlpack(x.__dlpack__())
j = jnp.from_dlpack(x, copy=False)

x[0] = 100.0  # written by PyTorch, nobody else is told
print("TensorFlow reads:", t.numpy().tolist())
print("JAX reads:", j.tolist())

# The same tensor, made by JAX and by TensorFlow.
made_by_jax = jnp.arange(4.0)
made_by_tf = tf.range(4.0)
for name, made in (("JAX", made_by_jax), ("TensorFlow", made_by_tf)):
    torch.from_dlpack(made)[0] = 100.0
    print(f"made by {name}, written by PyTorch: {made}")

addresses = {
    "PyTorch": x.data_ptr(),
    "JAX": j.unsafe_buffer_pointer(),
    "TensorFlow": torch.from_dlpack(t).data_ptr(),
}
for name, address in addresses.items():
    print(f"bytes from PyTorch's address to {name}'s:", end=" ")
    print(address - addresses["PyTorch"])
