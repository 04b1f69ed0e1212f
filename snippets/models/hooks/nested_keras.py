import keras
from keras import layers

inputs = keras.Input(shape=(8,))
hidden = layers.Dense(16, name="hidden")(inputs)
base = keras.Model(inputs, layers.Dense(4)(hidden))

outer = keras.Input(shape=(8,))
model = keras.Model(outer, layers.Dense(3)(base(outer)))
keras.Model(model.inputs, base.get_layer("hidden").output)
