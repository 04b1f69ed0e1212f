import logging

import keras
import numpy as np
from keras import layers

logging.getLogger("absl").setLevel(logging.ERROR)  # "is considered legacy"
keras.utils.set_random_seed(0)
X = np.random.normal(size=(64, 4)).astype("float32")  # (batch, features)

model = keras.Sequential([keras.Input(shape=(4,)), layers.Dense(2)])
model.save("old.h5")  # as older programs did

loaded = keras.saving.load_model("old.h5", compile=False)
loaded.save("new.keras")
moved = keras.saving.load_model("new.keras")

difference = abs(moved.predict(X, verbose=0) - model.predict(X, verbose=0))
print(f"largest difference: {difference.max():.0e}")
