from pathlib import Path

import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter
from keras import layers
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32").reshape(-1, 8, 8, 1)

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 1), name="image"),
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

model.export("digits.tflite", format="litert", verbose=False)

interpreter = Interpreter("digits.tflite")
print("signature:", interpreter.get_signature_list()["serving_default"])
run = interpreter.get_signature_runner("serving_default")
print("input:", run.get_input_details()["image"]["shape_signature"])
answers = run(image=X)["output_0"]

# Compare: sums of at most 128 products, so rounding stays below 2e-5.
expected = model(X).numpy()
difference = abs(answers - expected).max() / abs(expected).max()
bound = 10 ** np.ceil(np.log10(max(difference, np.finfo("float32").eps)))
print(f"largest difference, relative: below {bound:.0e}")
assert difference < 2e-5

kB = round(Path("digits.tflite").stat().st_size / 1000)
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"LiteRT,digits.tflite,{kB},below {bound:.0e}")
