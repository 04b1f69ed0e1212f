import os

os.environ["KERAS_BACKEND"] = "tensorflow"  # before keras is imported

import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(3)])
X = np.zeros((2, 4), dtype="float32")  # (batch, features)
output = model(X)

print("backend:", keras.backend.backend())
print("output shape:", tuple(output.shape))
print("output type:", type(output).__name__)
print("sum, by TensorFlow:", tf.reduce_sum(output).numpy())
