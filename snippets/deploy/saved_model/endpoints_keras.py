import keras
import numpy as np
import tensorflow as tf
from keras import layers, ops

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.Input(shape=(4,)), layers.Dense(3)])
flower = keras.InputSpec(shape=(None, 4), dtype="float32", name="flower")


def probabilities(flower):
    return {"probabilities": ops.softmax(model(flower))}


def classes(flower):
    return {"species": ops.argmax(model(flower), axis=-1)}


archive = keras.export.ExportArchive()
archive.track(model)  # its weights belong to the artefact
for function in (probabilities, classes):
    archive.add_endpoint(function.__name__, function, [flower])
archive.write_out("exported", verbose=False)

restored = tf.saved_model.load("exported")
print("signatures:", ", ".join(sorted(restored.signatures)))

X = np.random.normal(size=(5, 4)).astype("float32")  # (batch, features)
sums = restored.probabilities(X)["probabilities"].numpy().sum(axis=1)
print("sums of probabilities:", sums.round(3))
answers = restored.classes(X)["species"].numpy()
print(
    "same classes as in Keras:", sum(answers == model(X).numpy().argmax(1))
)
