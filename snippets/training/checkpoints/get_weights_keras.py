import keras

optimizer = keras.optimizers.Adam()
optimizer.get_weights()
