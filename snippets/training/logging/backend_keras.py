import os
import sys

os.environ["KERAS_BACKEND"] = "torch"  # before importing keras

import keras
import numpy as np

X, y = np.ones((64, 4), "float32"), np.ones((64, 1), "float32")
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(optimizer="sgd", loss="mse")
print("TensorFlow loaded:", "tensorflow" in sys.modules)

callback = keras.callbacks.TensorBoard("logs")
model.fit(X, y, callbacks=[callback], verbose=0)
print("after fit with TensorBoard:", "tensorflow" in sys.modules)
