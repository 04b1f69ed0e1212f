import keras
import tensorflow as tf


@tf.function
def predict(X):
    return keras.layers.Dense(2)(X)  # a new layer in each trace


predict(tf.ones((1, 3)))
