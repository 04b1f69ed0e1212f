import jax.numpy as jnp
import tensorflow as tf
import torch

X, Y = [[1.0, 2.0], [3.0, 4.0]], [[5.0, 6.0], [7.0, 8.0]]
print("PyTorch:", torch.linalg.vecdot(torch.tensor(X), torch.tensor(Y)))
rows = tf.einsum("bs,bs->b", tf.constant(X), tf.constant(Y))
print("TensorFlow:", rows.numpy())
print("JAX:", jnp.vecdot(jnp.array(X), jnp.array(Y)))
