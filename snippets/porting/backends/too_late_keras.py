import os

import keras

os.environ["KERAS_BACKEND"] = "jax"  # after the import: no effect
print("backend:", keras.backend.backend())
print("a tensor:", type(keras.ops.ones(1)).__name__)
