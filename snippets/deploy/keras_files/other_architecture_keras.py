import keras
from keras import layers

model = keras.Sequential([keras.Input(shape=(4,)), layers.Dense(3)])
model.save_weights("iris.weights.h5")

zeros = layers.Dense(5, kernel_initializer="zeros")  # five instead of three
other = keras.Sequential([keras.Input(shape=(4,)), zeros])
other.load_weights("iris.weights.h5")
