import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
X = rng.normal(5, 2, size=(8, 3)).astype("float32")  # (batch, feature)
X = ops.array(X)

model = keras.layers.BatchNormalization()

trained = model(X, training=True)
tested = model(X, training=False)

print("mean of the batch:", ops.mean(X, axis=0).numpy().round(3))
print("kept mean:", model.moving_mean.numpy().round(3))
print("kept variance:", model.moving_variance.numpy().round(3))
print(f"mean of the output in training: {abs(ops.mean(trained)):.1f}")
print(f"mean of the output in a test: {ops.mean(tested):.1f}")
