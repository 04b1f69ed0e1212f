import keras
from keras import ops


class Noise(keras.layers.Layer):
    def __init__(self, scale):
        super().__init__()
        self.scale = scale

    def call(self, X, training=False):
        if not training:
            return X
        return X + self.scale * keras.random.normal(ops.shape(X))


keras.utils.set_random_seed(0)
X = ops.zeros((100, 100))
model = keras.Sequential([Noise(2.0)])

print(f"training, spread: {ops.std(model(X, training=True)):.1f}")
print(f"test, spread: {ops.std(model(X)):.1f}")
