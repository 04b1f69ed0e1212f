import jax
import jax.numpy as jnp
import numpy as np
import tensorflow as tf

X = np.arange(6.0, dtype="float32")
double = jax.jit(lambda X: 2 * X)

dataset = tf.data.Dataset.from_tensor_slices(X).batch(4)
for X_batch in dataset.as_numpy_iterator():
    print(type(X_batch).__name__, double(jnp.asarray(X_batch)).tolist())
