import keras
from keras import ops

X = ops.ones((1, 3))  # the last batch of an epoch

model = keras.layers.BatchNormalization()
print(model(X, training=True).numpy())
