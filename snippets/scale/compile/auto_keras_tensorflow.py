import os

os.environ["KERAS_BACKEND"] = "tensorflow"  # before keras is imported
import keras

model = keras.Sequential([keras.Input(shape=(3,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")

print("backend:", keras.backend.backend())
print("jit_compile:", model.jit_compile)
