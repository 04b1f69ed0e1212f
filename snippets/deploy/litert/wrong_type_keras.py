import keras
import numpy as np
from ai_edge_litert.interpreter import Interpreter

model = keras.Sequential(
    [keras.Input(shape=(4,), name="flower"), keras.layers.Dense(3)]
)
model.export("model.tflite", format="litert", verbose=False)
run = Interpreter("model.tflite").get_signature_runner()

X = np.random.normal(size=(5, 4))  # NumPy makes float64
run(flower=X)
