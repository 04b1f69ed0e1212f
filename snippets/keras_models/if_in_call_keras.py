import keras
import numpy as np
from keras import ops


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(16)
        self.out = keras.layers.Dense(1)

    def call(self, x):
        h = self.hidden(x)
        if ops.sum(h) > 0:  # asks for a value
            h = h / 2
        return self.out(h)


model = Net()
X = np.ones((32, 4), dtype="float32")  # (batch, features)
y = np.ones((32, 1), dtype="float32")

print("called directly:", model(X).shape)
model.compile(loss="mse")
model.fit(X, y, verbose=0)
