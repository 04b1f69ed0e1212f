import logging
import os
import warnings
from pathlib import Path

os.environ["KERAS_BACKEND"] = "torch"  # before importing keras

import keras
import numpy as np
import onnxruntime
from keras import layers
from sklearn.datasets import load_digits

logging.getLogger("torch.onnx").setLevel(logging.ERROR)
warnings.simplefilter("ignore")  # of the exporter itself

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32").reshape(-1, 8, 8, 1)

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1)),
        layers.Conv2D(8, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=0.02)
model.compile(optimizer=optimizer, loss=loss_fn)
model.fit(X, y, batch_size=128, epochs=6, verbose=0)

pixels = keras.InputSpec(shape=(None, 8, 8, 1), name="pixels")
model.export("digits.onnx", "onnx", False, input_signature=[pixels])

session = onnxruntime.InferenceSession("digits.onnx")
print("input:", session.get_inputs()[0].shape)
(answers,) = session.run(None, {"pixels": X})
print(f"accuracy: {(answers.argmax(axis=1) == y).mean():.2f}")

# Compare: sums of at most 129 terms, each rounded.
expected = model.predict(X, verbose=0)
difference = abs(answers - expected).max() / abs(expected).max()
assert difference < 129 * 2**-23
shown = 10 ** np.ceil(np.log10(difference))
kB = Path("digits.onnx").stat().st_size / 1000
print("\ntable: route\nroute,artefact,kB,largest difference")
print(f"Keras to ONNX,digits.onnx,{kB:.1f},{shown:.0e}")
