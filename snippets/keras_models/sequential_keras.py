import keras

model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        keras.layers.Dense(16, activation="relu"),
        keras.layers.Dense(3),
    ]
)

model.summary()
print("parameters:", model.count_params())
