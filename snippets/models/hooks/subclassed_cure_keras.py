import keras
from keras import layers, ops


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(16)
        self.last = layers.Dense(3)

    def call(self, X, watch=False):
        hidden = self.hidden(X)
        y = self.last(hidden)
        return {"hidden": hidden, "last": y} if watch else y


model = Model()
seen = model(ops.ones((5, 8)), watch=True)
print("hidden layer:", tuple(seen["hidden"].shape))
print("prediction:", tuple(model(ops.ones((5, 8))).shape))
