import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import numpy as np

X, y = np.ones((64, 3), dtype="float32"), np.ones((64, 1))


class Reset(keras.callbacks.Callback):
    def on_train_batch_end(self, batch, logs=None):
        for weight in self.model.trainable_weights:
            weight.assign(weight * 0)


model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
model.fit(X, y, epochs=2, callbacks=[Reset()], verbose=0)

total = sum(abs(weight).sum() for weight in model.get_weights())
print("backend:", keras.backend.backend())
print("weights are zero:", bool(total == 0))
