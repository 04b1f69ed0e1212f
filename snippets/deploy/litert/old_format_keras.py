import keras

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(3)])
model.export("model.tflite", format="tflite")
