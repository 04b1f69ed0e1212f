import jax
import jax.numpy as jnp
import tensorflow as tf
import torch

X = torch.tensor([1.0, -2.0, 3.0])
print("torch:", tuple(X.view(torch.uint8).shape))

X = tf.constant([1.0, -2.0, 3.0])
print("tf.bitcast:", tuple(tf.bitcast(X, tf.uint8).shape))

X = jnp.array([1.0, -2.0, 3.0])
as_bytes = jax.lax.bitcast_convert_type(X, jnp.uint8)
print("jax bitcast:", as_bytes.shape)
print("jax view:", X.view(jnp.uint8).shape)
