import jax.numpy as jnp
import numpy as np
import tensorflow as tf

ones = np.ones(3)
print("TensorFlow:", type(ones * tf.ones(3)).__name__)
print("JAX:", type(ones * jnp.ones(3)).__name__)
print("np.exp of TensorFlow's:", type(np.exp(tf.ones(3))).__name__)
print("np.exp of JAX's:", type(np.exp(jnp.ones(3))).__name__)
