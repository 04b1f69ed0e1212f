import keras

double = keras.layers.Lambda(lambda x: 2 * x)
model = keras.Sequential([keras.Input(shape=(4,)), double])

model.save("model.keras")  # saving works
keras.saving.load_model("model.keras")
