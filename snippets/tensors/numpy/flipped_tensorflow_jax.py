import jax.numpy as jnp
import numpy as np
import tensorflow as tf

image = np.arange(6.0).reshape(2, 3)
flipped = np.flip(image, axis=1)
print("TensorFlow:", tf.constant(flipped).numpy().tolist())
print("JAX:", jnp.array(flipped).tolist())
