import keras
import numpy as np
import tensorflow as tf
from keras import layers

keras.utils.set_random_seed(0)
inputs = {
    "image": keras.Input(shape=(8, 8, 1), name="image"),
    "age": keras.Input(shape=(1,), name="age"),
}
pixels = layers.Flatten()(inputs["image"])
features = layers.Concatenate()([pixels, inputs["age"]])
outputs = {"risk": layers.Dense(1, name="risk")(features)}
model = keras.Model(inputs, outputs)
model.export("exported", verbose=False)

signature = tf.saved_model.load("exported").signatures["serving_default"]
_, named = signature.structured_input_signature
for name, spec in sorted(named.items()):
    print("input:", name, spec.dtype.name, spec.shape)
for name, spec in signature.structured_outputs.items():
    print("output:", name, spec.dtype.name, spec.shape)

X = {
    "image": np.random.normal(size=(5, 8, 8, 1)).astype("float32"),
    "age": np.random.normal(size=(5, 1)).astype("float32"),
}
tensors = {name: tf.constant(value) for name, value in X.items()}
answers = signature(**tensors)["risk"]
difference = abs(answers - model(X)["risk"]).numpy().max()
print(f"largest difference: {difference:.4f}")
