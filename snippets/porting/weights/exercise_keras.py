import keras
from keras import ops

keras.utils.set_random_seed(0)
X = keras.random.uniform((8, 12, 5))  # (batch, time, feature)
table = keras.random.uniform((3, 5, 7))  # (width, in, out)
offset = keras.random.uniform((7,))

model = keras.layers.Conv1D(7, 3)
model.build(X.shape)
model.set_weights([table, offset])

got = model(X)
print("shape:", tuple(got.shape))
window = X[0, 4:7]  # what the fifth output sees
expected = ops.sum(window[:, :, None] * table, axis=(0, 1)) + offset
print(f"largest difference: {ops.max(ops.abs(got[0, 4] - expected)):.4f}")
