"""Old calls of Keras, what they do in Keras 3, what to write instead."""

import csv
import sys
import warnings

import keras
import numpy as np

X, y = np.ones((8, 4)), np.ones((8, 2))
model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(2)])
model.compile(optimizer="sgd", loss="mse")
layers, image = keras.layers, keras.preprocessing.image
load_model, TFSMLayer = keras.models.load_model, layers.TFSMLayer
SGD, Checkpoint = keras.optimizers.SGD, keras.callbacks.ModelCheckpoint

calls = {  # the old call: what to write today
    "model.fit_generator(X)": "model.fit(X, y, verbose=0)",
    "model.fit(X, y, workers=2)": "model.fit(X, y, verbose=0)",
    "model.predict_classes(X)": "model.predict(X, verbose=0).argmax(-1)",
    'model.save("folder")': 'model.export("folder", verbose=False)',
    'load_model("folder")': 'TFSMLayer("folder", call_endpoint="serve")',
    'model.save_weights("w")': 'model.save_weights("w.weights.h5")',
    'Checkpoint("m")': 'Checkpoint("m.keras")',
    "SGD(lr=0.1)": "SGD(learning_rate=0.1)",
    "layers.Dense(2, input_shape=(4,))": "keras.Input(shape=(4,))",
    "layers.LeakyReLU(alpha=0.1)": "layers.LeakyReLU(negative_slope=0.1)",
    "keras.backend.sum(X)": "keras.ops.sum(X)",
    "keras.utils.np_utils": "keras.utils.to_categorical([0])",
    "image.ImageDataGenerator()": 'layers.RandomFlip("horizontal")',
    "layers.experimental.preprocessing": "layers.Normalization()",
}


def outcome(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            eval(call)
        except Exception as error:
            return type(error).__name__, str(error).split("\n")[0]
    found = [(w.category.__name__, str(w.message)) for w in caught]
    return found[0] if found else ("runs", "")


table = csv.writer(sys.stdout, lineterminator="\n")
print("table: calls")
table.writerow(["old call", "today", "what it says", "write"])
for old, new in calls.items():
    today, text = outcome(old)
    with warnings.catch_warnings(action="ignore"):
        eval(new)
    table.writerow([old, today, text.split(". ")[0][:150], new])
