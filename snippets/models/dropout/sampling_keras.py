import keras
from keras import layers, ops

keras.utils.set_random_seed(0)
X = keras.random.normal((32, 8)) + 1  # not centred as the training was

for name in ("all", "dropout alone"):
    norm = layers.BatchNormalization()  # has kept mean 0 and variance 1
    always = True if name == "dropout alone" else None
    inputs = keras.Input(shape=(8,))
    hidden = layers.Dropout(0.5)(norm(inputs), training=always)
    model = keras.Model(inputs, layers.Dense(1)(hidden))
    mode = True if name == "all" else None  # False would reach dropout

    outputs = ops.stack([model(X, training=mode) for _ in range(50)])
    spread = ops.mean(ops.std(outputs, axis=0))
    moved = ops.mean(ops.abs(norm.moving_mean))
    print(f"{name}: spread {spread:.1f}, kept mean moves by {moved:.1f}")
