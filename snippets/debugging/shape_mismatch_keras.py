import keras
from keras import layers, ops


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = layers.Dense(8)
        self.out = layers.Dense(3)

    def build(self, input_shape):
        self.hidden.build(input_shape)
        self.out.build((input_shape[0], 8))

    def call(self, x):
        h = ops.relu(self.hidden(x))
        return self.out(h)


model = Net()
model.build((None, 4))
X = ops.ones((5, 6))  # (batch, features), but the model expects 4 features
model(X)
