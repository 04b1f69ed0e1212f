import keras

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(2)])

model.save("my_model")  # worked in Keras 2
