import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
X = keras.random.normal((2, 4, 4, 6)) + 5  # (batch, height, width, channel)

models = {
    "each pixel": layers.LayerNormalization()(X),
    "the whole image": layers.LayerNormalization(axis=(1, 2, 3))(X),
    "groups=1": layers.GroupNormalization(groups=1)(X),
}

for name, y in models.items():
    pixel = ops.max(ops.abs(ops.mean(y[:, 0, 0], axis=1)))
    image = ops.max(ops.abs(ops.mean(y, axis=(1, 2, 3))))
    print(f"{name}: mean of a pixel {pixel:.1f}, of an image {image:.1f}")
