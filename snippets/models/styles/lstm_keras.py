import keras
from keras import layers, ops

X = ops.ones((5, 10, 8))  # (batch, time, feature)

model = keras.Sequential([layers.LSTM(16), layers.Dense(3)])
print("output:", tuple(model(X).shape))
