import keras

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
print("a new model is on:", model.layers[0].kernel.value.device)
