import logging

import keras
import tf_keras

logging.getLogger("tensorflow").setLevel("ERROR")
old = tf_keras.Sequential([tf_keras.Input((8,)), tf_keras.layers.Dense(2)])
old.save("folder")  # a SavedModel, Keras 2's default for years

keras.saving.load_model("folder")
