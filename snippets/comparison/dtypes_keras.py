import keras
import numpy as np

whole = keras.ops.convert_to_tensor([1, 2])
real = keras.ops.convert_to_tensor([0.5, 0.5])
total = keras.ops.add(whole, real)
print("integer + float:", keras.backend.standardize_dtype(total.dtype))

X = np.ones((2, 4))  # NumPy's default is float64
layer = keras.layers.Dense(3)  # its weights are float32
dtype = keras.backend.standardize_dtype(layer(X).dtype)
print("float64 into a layer:", dtype)
