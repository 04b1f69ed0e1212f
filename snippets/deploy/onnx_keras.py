import os

os.environ["KERAS_BACKEND"] = "torch"  # before importing keras

import logging
import warnings

import keras
import numpy as np
import onnxruntime

warnings.simplefilter("ignore")  # of the exporter itself
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
rng = np.random.default_rng(0)

model = keras.Sequential(
    [
        keras.Input(shape=(4,), name="flower"),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(3),
    ]
)

signature = keras.InputSpec(shape=(None, 4), dtype="float32", name="flower")
model.export(
    "model.onnx",
    format="onnx",
    input_signature=[signature],
    verbose=False,
)

session = onnxruntime.InferenceSession(
    "model.onnx",
    providers=["CPUExecutionProvider"],
)
for spec in session.get_inputs():
    print("input:", spec.name, spec.shape)
X = rng.normal(size=(7, 4)).astype("float32")  # another batch size
before = model.predict(X, verbose=0)
(after,) = session.run(None, {"flower": X})
difference = abs(before - after).max()
print(f"largest difference: {difference:.4f}")
