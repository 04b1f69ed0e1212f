import keras
import tensorflow as tf


class Scale(keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.raw = tf.Variable(tf.ones(4))
        self.of_keras = keras.Variable(tf.ones(4))
        self.added = self.add_weight(shape=(4,), initializer="ones")

    def call(self, X):
        return X * self.raw * self.of_keras * self.added


model = Scale()
with tf.GradientTape() as tape:
    loss = tf.reduce_sum(model(tf.ones((2, 4))))
print("trained:", len(model.trainable_variables))
print("watched by the tape:", len(tape.watched_variables()))
