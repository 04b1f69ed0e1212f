import keras
from keras import layers, ops

inputs = keras.Input(shape=(4, 4, 3))
flat = ops.reshape(inputs, (-1, 48))
model = keras.Model(inputs, layers.Dense(2)(flat))
print("output:", tuple(model(ops.ones((5, 4, 4, 3))).shape))
