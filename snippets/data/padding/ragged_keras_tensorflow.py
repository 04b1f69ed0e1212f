import keras
import tensorflow as tf
from keras import layers

X = tf.ragged.constant([[1, 2, 3], [4], [5, 6]])

model = keras.Sequential(
    [
        keras.Input(shape=(None,), ragged=True, dtype="int32"),
        layers.Embedding(7, 1),
        layers.GlobalAveragePooling1D(),
    ]
)
model.set_weights([tf.constant([100.0, 1, 2, 3, 4, 5, 6])[:, None]])
print("mean:", model(X)[:, 0].numpy().round(1).tolist())
