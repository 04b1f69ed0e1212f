from collections import deque

import keras
from keras import ops

keras.utils.set_random_seed(0)
X = keras.random.normal((16, 4))


class Stack(keras.Model):
    def __init__(self, kind):
        super().__init__()
        self.blocks = kind([keras.layers.Dense(4), keras.layers.Dense(4)])

    def call(self, X):
        for block in self.blocks:
            X = block(X)
        return X


for kind in (list, deque):
    model, fresh = Stack(kind), Stack(kind)
    model(X), fresh(X)  # makes the weights
    model.save_weights("model.weights.h5")
    fresh.load_weights("model.weights.h5")
    off = ops.max(ops.abs(model(X) - fresh(X)))
    print(f"{kind.__name__}: {len(model.weights)} arrays saved")
    print(f"  difference after loading: {off:.2f}")
