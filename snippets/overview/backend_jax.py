import os

os.environ["KERAS_BACKEND"] = "jax"  # before keras is imported

import jax.numpy as jnp
import keras
import numpy as np

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(3)])
X = np.zeros((2, 4), dtype="float32")  # (batch, features)
output = model(X)

print("backend:", keras.backend.backend())
print("output shape:", tuple(output.shape))
print("output type:", type(output).__name__)
print("sum, by JAX:", jnp.sum(output).item())
