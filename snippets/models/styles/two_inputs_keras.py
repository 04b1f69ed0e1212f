import keras
from keras import layers, ops

X, other = ops.ones((5, 8)), ops.ones((5, 2))

first = keras.Input(shape=(8,))
second = keras.Input(shape=(2,))
hidden = layers.Dense(16, activation="relu")(first)
both = layers.Concatenate()([hidden, second])
model = keras.Model([first, second], layers.Dense(3)(both))

print("output:", tuple(model([X, other]).shape))
