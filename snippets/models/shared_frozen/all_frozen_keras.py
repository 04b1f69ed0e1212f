import warnings

import keras
from keras import layers, ops

X, y = ops.ones((32, 4)), ops.ones((32, 1))
model = keras.Sequential([keras.Input(shape=(4,)), layers.Dense(1)])
model.trainable = False
model.compile("sgd", "mse")

with warnings.catch_warnings(record=True) as caught:
    model.fit(X, y, verbose=0)
print(caught[0].message)
