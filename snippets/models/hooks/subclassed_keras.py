import keras
from keras import layers, ops


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(16, name="hidden")
        self.last = layers.Dense(3)

    def call(self, X):
        return self.last(self.hidden(X))


model = Model()
model(ops.ones((5, 8)))
watched = model.get_layer("hidden").output
