import keras
import numpy as np

X = np.zeros(
    (1, 3, 8, 8), dtype="float32"
)  # (batch, channel, height, width)

layer = keras.layers.Conv2D(4, 3, data_format="channels_first")
print(layer(X).shape)
model = keras.Sequential([keras.Input((3, 8, 8)), layer])
print(model.predict(X, verbose=0).shape)
pool = keras.layers.MaxPooling2D(2, data_format="channels_first")
print(pool(X).shape)
