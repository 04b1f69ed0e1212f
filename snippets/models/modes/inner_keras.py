import keras
from keras import layers, ops


class Block(layers.Layer):
    def __init__(self):
        super().__init__()
        self.drop = layers.Dropout(0.5)

    def call(self, X):  # no training= here
        return self.drop(X)


keras.utils.set_random_seed(0)
X = ops.ones((100, 100))
model = keras.Sequential([keras.Sequential([Block()])])

print(f"training: {ops.mean(model(X, training=True) == 0):.1f} dropped")
print(f"test: {ops.mean(model(X) == 0):.1f} dropped")
