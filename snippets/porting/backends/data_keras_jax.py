import os

os.environ["KERAS_BACKEND"] = "jax"  # before keras is imported
import keras
import numpy as np
import tensorflow as tf

X = np.arange(6, dtype="uint8").reshape(3, 2)
data = tf.data.Dataset.from_tensor_slices(X)

layer = keras.layers.Rescaling(1 / 255)  # switches to TensorFlow in here
print("a layer:", next(iter(data.map(layer))).dtype.name)
own = data.map(lambda x: tf.cast(x, "float32") / 255)
print("tf:", next(iter(own)).dtype.name)

data.map(lambda x: keras.ops.cast(x, "float32") / 255)
