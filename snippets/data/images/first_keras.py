import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
X = np.random.default_rng(0).random((1, 3, 32, 32))  # channels first

right = layers.Conv2D(4, 3, data_format="channels_first")
print("told so, output:", tuple(right(X).shape))

wrong = layers.Conv2D(4, 3)
print("not told, output:", tuple(wrong(X).shape))
print("not told, kernel:", tuple(wrong.kernel.shape))
