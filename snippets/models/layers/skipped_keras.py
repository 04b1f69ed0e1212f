import warnings

import keras
from keras import layers, ops

warnings.simplefilter("ignore")  # it speaks of unbuilt state
X = ops.ones((1, 4))


class Model(keras.Model):
    def __init__(self, skip):
        super().__init__()
        self.several = [layers.Dense(4) for _ in range(3)]
        self.skip = skip

    def call(self, X):
        for layer in self.several[self.skip :]:
            X = layer(X)
        return X


part, whole = Model(skip=1), Model(skip=0)
part(X)
whole(X)
print("parameters:", part.count_params(), whole.count_params())

part.save_weights("part.weights.h5")
try:
    whole.load_weights("part.weights.h5")
except ValueError as error:
    print(str(error).split("\n\n")[1].split(" Exp")[0])
