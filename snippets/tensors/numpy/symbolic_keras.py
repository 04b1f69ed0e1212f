import keras
import numpy as np

inputs = keras.Input(shape=(3,))
hidden = np.log1p(inputs)
