import keras
from keras import layers, ops


class Model(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(16)
        self.last = layers.Dense(10)

    def call(self, X):
        return self.last(self.hidden(X))


model = Model()
model.summary(line_length=68)
try:
    model.count_params()
except ValueError as error:
    print(str(error).split(". ")[0])

model(ops.zeros((1, 8)))
print("after one call:", model.count_params())
