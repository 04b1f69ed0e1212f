import keras
import tensorflow as tf


class Flat(keras.layers.Layer):
    def call(self, X):  # X has numbers here, or the graph's stand-ins
        return tf.reshape(X, (tf.shape(X)[0], 48))


inputs = keras.Input(shape=(4, 4, 3))
model = keras.Model(inputs, keras.layers.Dense(2)(Flat()(inputs)))
print("output:", tuple(model(tf.ones((5, 4, 4, 3))).shape))
