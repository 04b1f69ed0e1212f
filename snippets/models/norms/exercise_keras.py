import keras
from keras import layers, ops


class RMSNorm(layers.Layer):
    def build(self, input_shape):
        shape = (input_shape[-1],)
        self.scale = self.add_weight(shape=shape, initializer="ones")
        self.eps = 1e-6

    def call(self, X):
        square = ops.mean(ops.square(X), axis=-1, keepdims=True)
        return X * ops.rsqrt(square + self.eps) * self.scale


keras.utils.set_random_seed(0)
X = keras.random.normal((32, 8))
model, ready = RMSNorm(), layers.RMSNormalization(epsilon=1e-6)

difference = ops.max(ops.abs(model(X) - ready(X)))
print("differs from the layer by less than 1e-6:", bool(difference < 1e-6))
