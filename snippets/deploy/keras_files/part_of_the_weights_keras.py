import warnings

import keras
import numpy as np
from keras import layers


def build(classes):
    return keras.Sequential(
        [
            keras.Input(shape=(4,)),
            layers.Dense(8, activation="relu", name="hidden"),
            layers.Dense(classes, name="species"),
        ]
    )


keras.utils.set_random_seed(0)
model = build(classes=3)
model.save_weights("iris.weights.h5")

other = build(classes=5)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # it warns of what it leaves out
    other.load_weights("iris.weights.h5", skip_mismatch=True)

for layer in other.layers:
    saved = model.get_layer(layer.name).kernel
    same = np.array_equal(saved, layer.kernel)
    print(f"{layer.name}:", "loaded" if same else "left as it was")
