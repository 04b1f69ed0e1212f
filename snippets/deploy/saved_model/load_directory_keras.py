import keras

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(2)])
model.export("exported", verbose=False)

keras.saving.load_model("exported")  # worked in Keras 2
