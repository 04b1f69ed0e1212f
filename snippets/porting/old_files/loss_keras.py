import logging
import warnings

import keras
import tf_keras

logging.getLogger("tensorflow").setLevel("ERROR")
warnings.simplefilter("ignore")  # both say: an old format
old = tf_keras.Sequential([tf_keras.Input((8,)), tf_keras.layers.Dense(2)])
old.compile("adam", "mse", metrics=["mse"])
old.save("old.h5")

model = keras.saving.load_model("old.h5", compile=False)
print("without the loss:", type(model).__name__)
keras.saving.load_model("old.h5")
