import keras

optimizer = keras.optimizers.SGD(learning_rate=0.1)
keras.backend.set_value(optimizer.learning_rate, 0.05)
