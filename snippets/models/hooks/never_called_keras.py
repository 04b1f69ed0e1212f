import keras

layer = keras.layers.Dense(3)
model = keras.Sequential([keras.Input(shape=(8,)), layer])
watched = model.output
