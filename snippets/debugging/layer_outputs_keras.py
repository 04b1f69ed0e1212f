import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        layers.Dense(16),
        layers.ReLU(),
        layers.Dense(8),
        layers.ReLU(),
        layers.Dense(3),
    ]
)
X = keras.random.normal((5, 4), seed=0)  # (batch, features)

probe = keras.Model(model.inputs, [layer.output for layer in model.layers])

for layer, output in zip(model.layers, probe(X), strict=True):
    zeros = float(ops.mean(ops.cast(ops.equal(output, 0), "float32")))
    name = type(layer).__name__
    print(f"{name:7}{tuple(output.shape)!s:9}zeros: {zeros:.0%}")
