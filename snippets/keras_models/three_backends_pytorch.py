import os

os.environ["KERAS_BACKEND"] = "torch"  # before importing keras

import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(256, 4)).astype("float32")  # (batch, features)
y = (X[:, 0] * X[:, 1] > 0).astype("int32")  # (batch,)

model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        keras.layers.Dense(16, activation="tanh"),
        keras.layers.Dense(2),
    ]
)
# The same start everywhere: weights drawn by NumPy, not by the backend.
weights = [rng.normal(size=w.shape) * 0.5 for w in model.get_weights()]
model.set_weights(weights)

loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer=optimizer, loss=loss_fn)
given = {"batch_size": 32, "shuffle": False}
history = model.fit(X, y, epochs=20, verbose=0, **given)

print("backend:", keras.backend.backend())
print("output is a", type(model(X)).__name__)

print("table: losses")
print("epoch,loss")
for epoch in (1, 5, 10, 15, 20):
    print(f"{epoch},{history.history['loss'][epoch - 1]:.3f}")
