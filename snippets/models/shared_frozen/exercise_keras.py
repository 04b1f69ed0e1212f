import keras
from keras import layers, ops


class Autoencoder(keras.Model):
    def __init__(self, inputs, units):
        super().__init__()
        self.encoder = layers.Dense(units, activation="tanh")
        self.bias = self.add_weight(shape=(inputs,), initializer="zeros")

    def call(self, X):
        hidden = self.encoder(X)
        return hidden @ ops.transpose(self.encoder.kernel) + self.bias


model = Autoencoder(20, 8)
print("shape:", tuple(model(ops.ones((5, 20))).shape))
print("parameters:", model.count_params())
