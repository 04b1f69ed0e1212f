import logging

import keras
import numpy as np
import tf_keras

logging.getLogger("tensorflow").setLevel("ERROR")
X = np.ones((1, 8), dtype="float32")
old = tf_keras.Sequential([tf_keras.Input((8,)), tf_keras.layers.Dense(2)])
old.save("folder")
expected = old(X).numpy()

layer = keras.layers.TFSMLayer("folder", call_endpoint="serving_default")
answers = layer(X)
print("TFSMLayer gives:", list(answers))
off = abs(answers["dense"].numpy() - expected).max()
print(f"largest difference: {off:.0f}")

arrays = tf_keras.models.load_model("folder").get_weights()
model = keras.Sequential([keras.Input(shape=(8,)), keras.layers.Dense(2)])
model.set_weights(arrays)
off = abs(model(X).numpy() - expected).max()
print(f"largest difference: {off:.0f}")
