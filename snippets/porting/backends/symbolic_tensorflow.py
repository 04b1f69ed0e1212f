import keras
import tensorflow as tf

inputs = keras.Input(shape=(8, 3))
tf.reduce_mean(inputs, axis=1)
