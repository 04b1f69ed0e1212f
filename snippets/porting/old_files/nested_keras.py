import logging
import warnings

import keras
import numpy as np
import tf_keras

logging.getLogger("tensorflow").setLevel("ERROR")
warnings.simplefilter("ignore")  # both say: an old format
X = np.ones((1, 8), dtype="float32")


def build(library):
    inputs = library.Input((8,))
    inner = library.Model(inputs, library.layers.Dense(4)(inputs))
    return library.Sequential([inner, library.layers.Dense(2)])


old = build(tf_keras)
old(X)
old.save("old.h5")

try:
    keras.saving.load_model("old.h5", compile=False)
except ValueError as error:
    print(str(error).splitlines()[0])

model = build(keras)
model(X)
model.load_weights("old.h5")
off = abs(model(X).numpy() - old(X).numpy()).max()
print(f"built in code, largest difference: {off:.0f}")
