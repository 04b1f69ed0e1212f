import keras

X = keras.ops.ones((1, 2), dtype="float16")
model = keras.layers.Dense(1)  # float32
print("output:", keras.backend.standardize_dtype(model(X).dtype))
