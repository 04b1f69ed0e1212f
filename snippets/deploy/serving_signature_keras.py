import json

import keras
import numpy as np
import tensorflow as tf

keras.utils.set_random_seed(0)
instances = [[5.1, 3.5, 1.4, 0.2], [6.7, 3.1, 4.7, 1.5]]
X = np.array(instances, dtype="float32")  # (batch, features)

model = keras.Sequential(
    [keras.Input(shape=(4,), name="flower"), keras.layers.Dense(3)]
)
model.export("models/iris/1", verbose=False)  # 1 is the version

loaded = tf.saved_model.load("models/iris/1")
signature = loaded.signatures["serving_default"]
for name, spec in signature.structured_input_signature[1].items():
    print("input:", name, spec.dtype.name, spec.shape)
for name, spec in signature.structured_outputs.items():
    print("output:", name, spec.dtype.name, spec.shape)

body = json.dumps({"instances": instances})  # what a client sends
print("request body:", body)

received = tf.constant(json.loads(body)["instances"])  # as the server does
predictions = signature(flower=received)["output_0"]
difference = abs(predictions.numpy() - model.predict(X, verbose=0)).max()
print(f"largest difference: {difference:.4f}")
