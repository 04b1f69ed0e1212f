import keras
import numpy as np
from keras import ops

inputs = keras.Input(shape=(8, 3))
rows = ops.shape(inputs)[0]  # None while the model is described
flat = ops.reshape(inputs, (-1, 24))
model = keras.Model(inputs, [ops.mean(inputs, axis=1), flat])

means, flat = model(np.ones((2, 8, 3), dtype="float32"))
print("rows known before:", rows)
print("shapes:", tuple(means.shape), tuple(flat.shape))
