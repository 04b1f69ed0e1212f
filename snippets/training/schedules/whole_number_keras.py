import keras

optimizer = keras.optimizers.SGD(learning_rate=1)
