from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter

keras.utils.set_random_seed(0)
X = np.random.normal(size=(5, 64)).astype("float32")  # (batch, features)

model = keras.Sequential(
    [
        keras.Input(shape=(64,), name="pixels"),
        keras.layers.Dense(256, activation="relu"),
        keras.layers.Dense(256, activation="relu"),
        keras.layers.Dense(3),
    ]
)
before = model.predict(X, verbose=0)
model.export("exported", verbose=False)

sizes = {}
for name, optimizations in (
    ("float32", []),
    ("8-bit", [tf.lite.Optimize.DEFAULT]),
):
    converter = tf.lite.TFLiteConverter.from_saved_model("exported")
    converter.optimizations = optimizations
    file = Path(f"{name}.tflite")
    file.write_bytes(converter.convert())
    sizes[name] = file.stat().st_size

    run = Interpreter(str(file)).get_signature_runner()
    after = run(pixels=X)["output_0"]
    difference = abs(before - after).max()
    print(f"{name}, largest difference: {difference:.2f}")

share = sizes["8-bit"] / sizes["float32"]
print(f"8-bit file, as a share of the first: {share:.1f}")
