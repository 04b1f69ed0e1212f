import keras
from keras import layers, ops


class PlainList(keras.Model):
    def __init__(self):
        super().__init__()
        self.blocks = [layers.Dense(8) for _ in range(3)]

    def call(self, x):
        for block in self.blocks:
            x = ops.relu(block(x))
        return x


X = ops.ones((2, 8))  # (batch, features)
model = PlainList()
y = model(X)
weights = model.count_params()
name = type(model).__name__
print(f"{name}: output {tuple(y.shape)}, {weights} weights")
