import keras
import numpy as np


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(16, activation="relu")
        self.output_layer = keras.layers.Dense(3)

    def call(self, x):
        x = self.hidden(x)  # (batch, 16)
        return self.output_layer(x)  # (batch, 3)


model = Net()
print("built before the first call:", model.hidden.built)

X = np.zeros((1, 4), dtype="float32")  # (batch, 4)
model(X)  # now Keras knows the shapes
print("built after the first call:", model.hidden.built)
print("parameters:", model.count_params())
