import keras
from keras import ops


class Model(keras.Model):
    def __init__(self):
        self.hidden = keras.layers.Dense(16)

    def call(self, X):
        return self.hidden(X)


model = Model()  # no error yet
model(ops.ones((5, 8)))
