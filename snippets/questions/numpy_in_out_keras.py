import keras
import numpy as np

X = np.array([[1.0, 2.0], [3.0, 4.0]])
print("type of the array:", X.dtype)

model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
y = model.predict(X, verbose=0)
print("type of the output:", y.dtype)

print("back in NumPy:", isinstance(y, np.ndarray))
