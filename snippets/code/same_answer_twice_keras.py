import keras
import numpy as np
from keras import layers

keras.utils.set_random_seed(0)
X = np.ones((1, 4), dtype="float32")  # (batch, features)
model = keras.Sequential(
    [keras.Input(shape=(4,)), layers.Dense(100), layers.Dropout(0.5)]
)

first, second = model(X, training=True), model(X, training=True)
changed = int(np.sum(np.array(first) != np.array(second)))
print("training mode, outputs that change:", changed)

first, second = model(X, training=False), model(X, training=False)
changed = int(np.sum(np.array(first) != np.array(second)))
print("evaluation mode, outputs that change:", changed)
