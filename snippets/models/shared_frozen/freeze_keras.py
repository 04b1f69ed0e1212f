import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
X, y = keras.random.normal((32, 4)), keras.random.normal((32, 1))
hidden, last = layers.Dense(8, "relu"), layers.Dense(1)
model = keras.Sequential([keras.Input(shape=(4,)), hidden, last])

hidden.trainable = False
before = [ops.copy(layer.kernel) for layer in (hidden, last)]

loss_fn = keras.losses.MeanSquaredError()
model.compile(keras.optimizers.Adam(learning_rate=0.1), loss_fn)
model.fit(X, y, batch_size=32, verbose=0)

names, pair = ("hidden", "last"), (hidden, last)
for name, layer, old in zip(names, pair, before, strict=True):
    print(f"{name} changes by {ops.max(ops.abs(layer.kernel - old)):.1f}")
