import warnings

import keras
from keras import layers, ops


class Block(layers.Layer):
    def __init__(self):
        super().__init__()
        self.inner = layers.Dense(4)

    def call(self, X):
        if ops.convert_to_numpy(X).mean() > 0:  # needs the numbers
            X = -X
        return self.inner(X)


class Built(Block):
    def build(self, input_shape):
        self.inner.build(input_shape)


for kind in (Block, Built):
    with warnings.catch_warnings(record=True) as caught:
        model = keras.Sequential([kind()])
        model.build((None, 4))
    print(f"{kind.__name__}: {len(model.weights)} weights")
    for warning in caught[:1]:
        first = str(warning.message).splitlines()[0]
        print("\n".join(part for part in first.split(", ")))
