from pathlib import Path

import keras
import tensorflow as tf

keras.utils.set_random_seed(0)
X, y = keras.random.normal((32, 4)), keras.random.normal((32, 1))
model = keras.Sequential([keras.layers.Dense(1)])
loss_fn = keras.losses.MeanSquaredError()

with tf.profiler.experimental.Profile("logs"):
    for step in range(5):
        with tf.GradientTape() as tape:
            loss = loss_fn(y, model(X))
        tape.gradient(loss, model.trainable_variables)

(file,) = Path("logs").rglob("*.xplane.pb")
print("written:", *file.suffixes[-2:])
content = file.read_bytes()
for operation in (b"MatMul", b"AddV2", b"Square", b"Mean"):
    print(f"{operation.decode()} in it:", operation in content)
