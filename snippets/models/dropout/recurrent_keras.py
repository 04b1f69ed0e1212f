import keras
from keras import ops

keras.utils.set_random_seed(0)
X = keras.random.normal((2, 5, 8))  # (batch, time, feature)
model = keras.layers.LSTM(16, recurrent_dropout=0.5)

different = ops.max(
    ops.abs(model(X, training=True) - model(X, training=True))
)
print(f"training, two calls differ by more than 0: {bool(different > 0)}")
different = ops.max(ops.abs(model(X) - model(X)))
print(f"test, two calls differ by {different:.1f}")
