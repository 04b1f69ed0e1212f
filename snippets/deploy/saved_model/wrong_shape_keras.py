import keras
import numpy as np
import tensorflow as tf

model = keras.Sequential(
    [keras.Input(shape=(4,), name="flower"), keras.layers.Dense(3)]
)
model.export("exported", verbose=False)
restored = tf.saved_model.load("exported")

X = np.zeros((2, 5), dtype="float32")  # five features instead of four
restored.serve(X)
