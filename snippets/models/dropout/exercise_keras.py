import keras
from keras import ops

keras.utils.set_random_seed(0)
X = ops.ones((2, 50, 8))  # (batch, word, feature)

model = keras.layers.Dropout(0.2, noise_shape=(None, None, 1))
output = model(X, training=True)

dropped = ops.all(output == 0, axis=2)  # (batch, word)
halves = ops.any(output == 0, axis=2) & ~dropped
with_some = ops.sum(ops.any(dropped, axis=1))
print(f"words gone: {with_some} of 2 sentences have some")
print(f"words that lost a part: {ops.sum(halves)}")
