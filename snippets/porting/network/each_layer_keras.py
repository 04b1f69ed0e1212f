import keras
import numpy as np
from keras import layers, ops

rng = np.random.default_rng(0)
X = rng.normal(size=(4, 8, 8, 1)).astype("float32")  # channels last
kernel = rng.normal(size=(3, 3, 1, 4)).astype("float32")
dense = rng.normal(size=(4 * 4 * 4, 10)).astype("float32")

model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1)),
        layers.ZeroPadding2D(1),
        layers.Conv2D(4, 3, strides=2, use_bias=False),
        layers.ReLU(),
        layers.Flatten(),
        layers.Dense(10, use_bias=False),
    ]
)
model.set_weights([kernel, dense])


def show(layer, output):
    mean = ops.mean(ops.abs(output))
    print(f"{type(layer).__name__}: {mean:.4f}")


outputs = [layer.output for layer in model.layers]
each = keras.Model(model.inputs[0], outputs)
for layer, output in zip(model.layers, each(X), strict=True):
    show(layer, output)
