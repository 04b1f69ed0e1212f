import json
import zipfile
from pathlib import Path

import keras
from keras import layers
from sklearn.datasets import load_digits

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

model.save("digits.keras")
with zipfile.ZipFile("digits.keras") as archive:
    print("files:", ", ".join(sorted(archive.namelist())))
    config = json.loads(archive.read("config.json"))
for layer in config["config"]["layers"]:
    print("layer:", layer["class_name"])

loaded = keras.saving.load_model("digits.keras")
answers = loaded.predict(X, verbose=0)

# Compare: the same layers add the same numbers, so nothing may differ.
expected = model.predict(X, verbose=0)
difference = abs(answers - expected).max()
print(f"largest difference: {difference:.0e}")
assert difference < 1e-6

kB = round(Path("digits.keras").stat().st_size / 1000)
print("\ntable: route")
print("route,artefact,kB,largest difference")
print(f"Keras file,digits.keras,{kB},{difference:.0e}")
