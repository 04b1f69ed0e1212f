import keras
import numpy as np


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(2)

    def call(self, X):
        return self.dense(X)


X = np.ones((1, 3), dtype="float32")
model = Net()
model(X)
model.save_weights("model.weights.h5")

fresh = Net()  # not called yet, so it has no weights
fresh.load_weights("model.weights.h5")
