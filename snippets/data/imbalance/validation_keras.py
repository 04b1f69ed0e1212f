import keras
import numpy as np

X, y = np.zeros((4, 1)), np.array([[0.0], [0.0], [0.0], [1.0]])
class_weight = {0: 1.0, 1: 3.0}
weights = np.array([1.0, 1.0, 1.0, 3.0])

zero = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([zero])  # its error is 0, 0, 0 and 1
optimizer = keras.optimizers.SGD(learning_rate=0.0)
model.compile(optimizer, "mse", metrics=["mse"], weighted_metrics=["mae"])
options = {"class_weight": class_weight, "verbose": 0}
for test in ((X, y), (X, y, weights)):
    seen = model.fit(X, y, validation_data=test, **options).history
    values = [f"{name} {seen[name][0]:.2f}" for name in sorted(seen)]
    print(*values, sep=", ")
