import keras
import numpy as np


def loss_fn(y, prediction):
    return np.mean((y.numpy() - prediction.numpy()) ** 2)


model = keras.Sequential([keras.layers.Dense(1)])
model.compile("sgd", loss_fn)
model.fit(np.ones((8, 1)), np.ones((8, 1)), verbose=0)
