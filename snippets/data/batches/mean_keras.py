import keras
import numpy as np

X = np.zeros((3, 1))
y = np.array([[10.0], [10.0], [9.0]])  # the model answers 0

zero = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([zero])
model.compile(loss="mean_absolute_error")

loss = model.evaluate(X, y, batch_size=2, verbose=0)
print(f"evaluate: {loss:.3f}")
