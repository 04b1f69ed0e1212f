import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported
import keras

keras.layers.TFSMLayer("folder")
