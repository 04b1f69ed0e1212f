import numpy as np
from keras import layers, ops

X = np.arange(-16.0, 0, dtype="float32").reshape(1, 4, 4, 1)
pool = layers.MaxPooling2D(3, strides=2)

sides = ((0, 0), (1, 1), (1, 1), (0, 0))
padded = ops.pad(X, sides, constant_values=-np.inf)
zeros = layers.ZeroPadding2D(1)(X)

print("right:", ops.convert_to_numpy(pool(padded))[0, ..., 0].tolist())
print("padded with zeros:", pool(zeros).numpy()[0, ..., 0].tolist())
