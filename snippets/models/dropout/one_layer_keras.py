import keras
from keras import ops

keras.utils.set_random_seed(0)
X = keras.random.normal((2, 5, 8))  # (batch, time, feature)

model = keras.layers.LSTM(16, dropout=0.5, return_sequences=True)

first, second = model(X, training=True), model(X, training=True)
print(f"two calls differ by {ops.max(ops.abs(first - second)):.1f}")
