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
        print("  inside call:", type(h).__name__, tuple(h.shape))
        return self.out(h)


keras.utils.set_random_seed(0)
model = Net()
X = keras.random.normal((32, 4), seed=0)  # (batch, features)
y = ops.zeros((32, 3))

for run_eagerly in (False, True):
    print(f"fit, 4 batches, run_eagerly={run_eagerly}")
    model.compile(optimizer="sgd", loss="mse", run_eagerly=run_eagerly)
    model.fit(X, y, batch_size=8, verbose=0)
