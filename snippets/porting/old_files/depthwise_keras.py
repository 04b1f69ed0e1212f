import logging
import warnings

import keras
import numpy as np
import tf_keras

logging.getLogger("tensorflow").setLevel("ERROR")
warnings.simplefilter("ignore")  # both say: an old format
old = tf_keras.Sequential([tf_keras.Input((8, 8, 3))])
old.add(tf_keras.layers.DepthwiseConv2D(3))
old.save("old.h5")


class DepthwiseConv2D(keras.layers.DepthwiseConv2D):
    def __init__(self, groups=1, **settings):  # takes it, and drops it
        super().__init__(**settings)


try:
    keras.saving.load_model("old.h5", compile=False)
except TypeError as error:
    print(str(error).splitlines()[-1])

known = {"DepthwiseConv2D": DepthwiseConv2D}
model = keras.saving.load_model("old.h5", known, compile=False)
X = np.ones((1, 8, 8, 3), dtype="float32")
off = abs(model(X).numpy() - old(X).numpy()).max()
print(f"largest difference: {off:.4f}")
