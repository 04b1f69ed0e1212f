import keras

inputs = keras.Input(shape=(4,))  # (batch, 4)
x = keras.layers.Dense(16, activation="relu")(inputs)  # (batch, 16)
outputs = keras.layers.Dense(3)(x)  # (batch, 3)
model = keras.Model(inputs, outputs)

print("parameters:", model.count_params())

# The graph of layers is data: build a second model that stops half-way.
hidden = keras.Model(inputs, x)
print("hidden output shape:", hidden.output_shape)
