import keras
import tensorflow as tf

inputs = keras.Input(shape=(4, 4, 3))
flat = tf.reshape(inputs, (-1, 48))
