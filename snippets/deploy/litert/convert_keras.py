import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter

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

model.export("model.tflite", format="litert", verbose=False)

interpreter = Interpreter("model.tflite")
print("signature:", interpreter.get_signature_list()["serving_default"])

run = interpreter.get_signature_runner("serving_default")
after = run(flower=X)["output_0"]
difference = abs(before - after).max()
print(f"largest difference: {difference:.4f}")
