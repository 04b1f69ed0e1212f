import keras
from keras import layers, ops

inputs = keras.Input(shape=(8,))

inner = layers.Dense(16, activation="relu")(inputs)
inner = layers.Dense(8)(inner)
added = inputs + inner

X = ops.ones((5, 8))
model = keras.Model(inputs, layers.Dense(3)(added))
print("output:", tuple(model(X).shape))
print("parameters:", model.count_params())
