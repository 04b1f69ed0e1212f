import warnings

import keras
import tensorflow as tf

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(3)])
model.export("model.tflite", format="litert", verbose=False)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    tf.lite.Interpreter("model.tflite")
for line in str(caught[0].message).strip().splitlines():
    print(line.strip())
