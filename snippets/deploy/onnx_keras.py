import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported

import logging
import warnings

import keras
import numpy as np
import onnxruntime

warnings.simplefilter("ignore", FutureWarning)  # from the exporter itself
logging.getLogger("torch.onnx").setLevel(logging.ERROR)
keras.utils.set_random_seed(0)
X = np.random.normal(size=(5, 4)).astype("float32")  # (batch, features)

model = keras.Sequential(
    [
        keras.Input(shape=(4,), name="flower"),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(3),
    ]
)
before = model.predict(X, verbose=0)

model.export(
    "model.onnx",
    format="onnx",
    input_signature=[
        keras.InputSpec(shape=(5, 4), dtype="float32", name="flower")
    ],
    verbose=False,
)

providers = ["CPUExecutionProvider"]
session = onnxruntime.InferenceSession("model.onnx", providers=providers)
for spec in session.get_inputs():
    print("input:", spec.name, spec.shape)
(after,) = session.run(None, {"flower": X})
print("equal predictions:", np.allclose(before, after, atol=1e-5))
