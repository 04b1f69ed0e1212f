import keras
import numpy as np
from keras import layers

X = np.array([[1, 2, 0], [3, 0, 0]])
y = np.array([[3.0, 3, 9], [6, 9, 9]])[:, :, None]  # 9 at padded steps

zero = layers.Dense(1, kernel_initializer="zeros")  # so that y is the error
for mask in (True, False):
    embedding = layers.Embedding(5, 4, mask_zero=mask)
    model = keras.Sequential([embedding, zero])
    model.compile(loss="mean_absolute_error")
    loss = model.evaluate(X, y, verbose=0)
    print(f"mask_zero={mask}: {loss:.1f}")
