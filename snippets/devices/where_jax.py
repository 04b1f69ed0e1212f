import jax
import jax.numpy as jnp

print("GPUs:", sum(device.platform == "gpu" for device in jax.devices()))

x = jnp.ones(3)
print("x lands on:", x.device)

y = jax.device_put(x, jax.devices("cpu")[0])
print("y is put on:", y.device)
