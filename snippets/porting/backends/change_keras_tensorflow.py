import importlib
import os
import warnings

os.environ["KERAS_BACKEND"] = "tensorflow"
import keras
import numpy as np

warnings.simplefilter("ignore")  # "dangerous", and so it is
X = np.ones((1, 3), dtype="float32")
model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])

keras.config.set_backend("jax")
fresh = importlib.import_module("keras")
print("the old keras:", keras.backend.backend())
print("a fresh import:", fresh.backend.backend())
print("the old model answers with:", type(model(X)).__name__)
print("it is a model of the fresh one:", isinstance(model, fresh.Model))
