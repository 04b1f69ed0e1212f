import keras
from keras import layers, ops


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        self.embedding = layers.ReversibleEmbedding(100, 16)

    def call(self, X):
        hidden = self.embedding(X)
        return self.embedding(hidden, reverse=True)  # with the same table


model = Model()
print("shape:", tuple(model(ops.array([[1, 2, 3]])).shape))
print("parameters:", model.count_params())
