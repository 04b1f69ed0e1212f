import keras
import numpy as np

batches = [  # scores of three classes, and the right class
    (np.array([[2.0, 0.0, 1.0], [0.0, 3.0, 1.0]]), np.array([0, 1])),
    (np.array([[0.0, 1.0, 2.0], [1.0, 0.0, 0.0]]), np.array([1, 2])),
    (np.array([[0.0, 1.0, 5.0]]), np.array([2])),
]

metric = keras.metrics.SparseCategoricalAccuracy()

for scores, y in batches:
    metric.update_state(y, scores)
    print(f"so far: {metric.result():.2f}")

metric.reset_state()
