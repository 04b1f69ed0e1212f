import keras
import numpy as np

X = np.array([[1.0, 2.0], [3.0, 4.0]])  # (batch, features)
print("number type of the array:", X.dtype)

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
y = model.predict(X, verbose=0)
print("number type of the output:", y.dtype)

print("type at the end:", type(y).__name__)
