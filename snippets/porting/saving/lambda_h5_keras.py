import logging

import keras

logging.getLogger("absl").setLevel("ERROR")  # .h5 is an old format
model = keras.Sequential(
    [keras.Input(shape=(2,)), keras.layers.Lambda(lambda X: 2 * X)]
)
for name in ("model.keras", "model.h5"):
    model.save(name)
    try:
        keras.saving.load_model(name)
        print(name, "loads, and runs the lambda")
    except ValueError as error:
        print(name, "refused:", str(error).split(".")[0])
