import keras
import numpy as np
from keras import layers


def build():
    return keras.Sequential(
        [
            keras.Input(shape=(4,)),
            layers.Dense(8, activation="relu", name="hidden"),
            layers.Dense(3, name="species"),
        ]
    )


keras.utils.set_random_seed(0)
X = np.random.normal(size=(5, 4)).astype("float32")  # (batch, features)
model = build()
model.save_weights("iris.weights.h5")

loaded = build()  # the same code, other random weights
difference = abs(loaded.predict(X, verbose=0) - model.predict(X, verbose=0))
print(f"before loading, largest difference: {difference.max():.2f}")
loaded.load_weights("iris.weights.h5")

difference = abs(loaded.predict(X, verbose=0) - model.predict(X, verbose=0))
print(f"after loading, largest difference: {difference.max():.2f}")
