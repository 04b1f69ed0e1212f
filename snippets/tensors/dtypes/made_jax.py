import jax.numpy as jnp
import numpy as np

X = jnp.array([1.5, 2.5])
labels = jnp.array([7, 2])
data = jnp.array(np.array([1.5, 2.5]))

halves = labels / 2
mixed = X * labels
single = data.astype("float32")

print("a list of floats:", X.dtype)
print("a list of integers:", labels.dtype)
print("a NumPy array of floats:", data.dtype)
print("integers, divided:", halves.dtype, halves.tolist())
print("float times integer:", mixed.dtype, mixed.tolist())
print("converted:", single.dtype)
