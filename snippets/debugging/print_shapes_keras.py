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
        print("inside call:", tuple(h.shape), "smallest", float(ops.min(h)))
        return self.out(h)


keras.utils.set_random_seed(0)
model = Net()
X = keras.random.normal((5, 4), seed=0)  # (batch, features)

print("first call")
model(X)
print("second call, two rows")
model(X[:2])
