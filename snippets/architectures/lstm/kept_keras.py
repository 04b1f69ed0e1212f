import keras
from keras import ops

keras.utils.set_random_seed(0)
X = keras.random.normal((2, 6, 3))  # (batch, time, feature)
model = keras.layers.LSTM(5, stateful=True)
whole = model(X)

model.reset_state()
for part in ops.split(X, 2, axis=1):
    output = model(part)

off = ops.max(ops.abs(output - whole))
print("in two parts, below 1e-6:", bool(off < 1e-6))
