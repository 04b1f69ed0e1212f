import keras
import numpy as np
from keras import ops
from sklearn.metrics import f1_score

rng = np.random.default_rng(0)
y = (rng.random((1000, 1)) < 0.05).astype("float32")  # a rare class
X = np.clip(0.6 * y + 0.6 * rng.random((1000, 1)), 0, 1)


def f1_of_batch(y, predicted):
    predicted = ops.cast(predicted > 0.5, "float32")
    hits = ops.sum(y * predicted)
    return 2 * hits / (ops.sum(y) + ops.sum(predicted) + 1e-7)


model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Identity()])
whole = keras.metrics.F1Score(threshold=0.5)
model.compile(loss="mse", metrics=[f1_of_batch, whole])
for size in (16, 100, 1000):
    scores = model.evaluate(X, y, size, verbose=0, return_dict=True)
    print(f"batches of {size}:")
    print(f"  a function: {scores['f1_of_batch']:.2f}")
    print(f"  F1Score: {scores['f1_score'][0]:.2f}")
print(f"scikit-learn: {f1_score(y, X > 0.5):.2f}")
