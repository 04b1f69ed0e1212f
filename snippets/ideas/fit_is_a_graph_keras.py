import keras
import numpy as np

X = np.ones((64, 4), dtype="float32")  # (batch, features)
y = np.ones((64, 1), dtype="float32")
runs = []


class Line(keras.Model):
    def __init__(self):
        super().__init__()
        self.dense = keras.layers.Dense(1)

    def call(self, x):
        runs.append("Python was here")
        return self.dense(x)


for run_eagerly in (False, True):
    runs.clear()
    model = Line()
    model.compile("sgd", "mean_squared_error", run_eagerly=run_eagerly)
    model.fit(X, y, batch_size=16, epochs=10, verbose=0)  # 40 updates
    print(f"run_eagerly={run_eagerly}, Python ran call:", len(runs))
