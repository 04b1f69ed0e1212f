import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch

X = np.array([1.0, 2.0, 3.0, 6.0], dtype="float32")
T, U, J = torch.tensor(X), tf.constant(X), jnp.array(X)

print("table: same name")
print("call,NumPy,PyTorch,TensorFlow,JAX")
spread = tf.math.reduce_std(U)
print(f"`std`,{X.std():.3f},{T.std():.3f},{spread:.3f},{J.std():.3f}")
median = np.median(X), T.median(), jnp.median(J)
print(f"`median`,{median[0]},{median[1]},none,{median[2]}")

print()
print(f"PyTorch, correction=0: {T.std(correction=0):.3f}")
print(f"PyTorch, quantile(0.5): {T.quantile(0.5)}")
