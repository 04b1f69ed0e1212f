import json
import zipfile

import keras

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(2)])
model.save("model.keras")

with zipfile.ZipFile("model.keras") as archive:
    print("files:", sorted(archive.namelist()))
    config = json.loads(archive.read("config.json"))

for layer in config["config"]["layers"]:
    print("layer:", layer["class_name"])
