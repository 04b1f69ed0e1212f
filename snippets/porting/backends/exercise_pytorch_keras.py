import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras
import numpy as np
from keras import ops


class Scale(keras.layers.Layer):
    def call(self, X):
        norm = ops.sqrt(ops.sum(ops.square(X), axis=-1, keepdims=True))
        return X / ops.maximum(norm, 1e-6)


X = np.array([[3.0, 4.0], [0.0, 0.0]], dtype="float32")
model = keras.Sequential([keras.Input(shape=(2,)), Scale()])
print("backend:", keras.backend.backend())
print(ops.convert_to_numpy(model(X)).round(2).tolist())
