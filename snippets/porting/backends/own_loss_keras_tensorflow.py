import os

os.environ["KERAS_BACKEND"] = "tensorflow"  # before keras is imported
import keras
import numpy as np
from keras import ops

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 3)).astype("float32")
y = X @ np.array([[1.0], [2.0], [3.0]], dtype="float32")


class Model(keras.Sequential):
    def compute_loss(self, x, y, y_pred, sample_weight, training=True):
        penalty = sum(ops.sum(ops.abs(w)) for w in self.trainable_weights)
        return ops.mean((y - y_pred) ** 2) + 0.1 * penalty


model = Model([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.set_weights([np.zeros((3, 1)), np.zeros(1)])
model.compile(keras.optimizers.SGD(learning_rate=0.1))
history = model.fit(X, y, epochs=20, shuffle=False, verbose=0)

output = model(X)
print("backend:", keras.backend.backend())
print("type of an output:", type(output).__name__)
print(f"loss: {history.history['loss'][-1]:.3f}")
print("weights:", [f"{w:.2f}" for w in model.get_weights()[0][:, 0]])
