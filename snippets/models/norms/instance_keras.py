import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
X = keras.random.normal((8, 4, 4, 6)) * 3 + 5

model = layers.GroupNormalization(groups=-1)  # as many as channels
y = model(X)
print("weights:", len(model.weights))
print(f"mean of a channel: {abs(ops.mean(y[0, :, :, 0])):.1f}")

y = model(X[:, :1, :1])
print(f"one pixel, largest value: {ops.max(ops.abs(y)):.1f}")
