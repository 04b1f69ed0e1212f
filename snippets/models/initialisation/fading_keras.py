import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
X = keras.random.normal((100, 100))

for name in ("default", "He"):
    values = X
    for depth in range(10):
        start = "he_normal" if name == "He" else "glorot_uniform"
        layer = layers.Dense(100, "relu", kernel_initializer=start)
        values = layer(values)

    across = ops.mean(ops.std(values, axis=0))  # from example to example
    print(f"{name}, after 10 layers: {across:.6f}")
