import keras
import numpy as np

X = np.ones((2, 3))  # NumPy makes 64-bit floats
model = keras.layers.Dense(1)
print("given:", X.dtype)
print("returned:", model(X).dtype.name)
