import keras
import numpy as np
from keras import ops


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.hidden = keras.layers.Dense(16)
        self.out = keras.layers.Dense(1)

    def call(self, x):
        h = self.hidden(x)
        h = ops.cond(ops.sum(h) > 0, lambda: h / 2, lambda: h)
        h = ops.while_loop(  # halve until no value is above 1
            lambda h: ops.max(h) > 1, lambda h: (h / 2,), (h,)
        )[0]
        return self.out(h)


keras.utils.set_random_seed(0)
model = Net()
X = np.ones((32, 4), dtype="float32")  # (batch, features)
y = np.ones((32, 1), dtype="float32")

model.compile(loss="mse")
loss = model.fit(X, y, epochs=50, verbose=0).history["loss"]
print(f"loss in the first epoch: {loss[0]:.1f}")
print(f"loss in the last epoch: {loss[-1]:.1f}")
