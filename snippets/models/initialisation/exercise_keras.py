import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
X = keras.random.normal((1000, 100))

for name in ("default", "He"):
    ratios = []
    for trial in range(20):
        start = "he_normal" if name == "He" else "glorot_uniform"
        layer = layers.Dense(100, use_bias=False, kernel_initializer=start)
        output = ops.relu(layer(X))
        ratios.append(ops.mean(output**2) / ops.mean(X**2))
    print(f"{name}: {ops.mean(ops.stack(ratios)):.2f} of the mean square")
