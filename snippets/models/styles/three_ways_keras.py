import keras
from keras import layers, ops

X = ops.ones((5, 8))


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(16, activation="relu")
        self.last = layers.Dense(3)

    def call(self, X):
        return self.last(self.hidden(X))


dense = layers.Dense(16, activation="relu")
sequential = keras.Sequential([dense, layers.Dense(3)])
inputs = keras.Input(shape=(8,))
hidden = layers.Dense(16, activation="relu")(inputs)
functional = keras.Model(inputs, layers.Dense(3)(hidden))

for model in (sequential, functional, Model()):
    shape = tuple(model(X).shape)
    print(type(model).__name__, shape, model.count_params())
