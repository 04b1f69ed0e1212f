import keras

X, y = keras.ops.ones((4, 2)), keras.ops.ones((4, 1))

model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(keras.optimizers.Adam(learning_rate=0.1), loss="mse")
model.fit(X, y, epochs=3, verbose=0)

model.save("checkpoint.keras")

fresh = keras.saving.load_model("checkpoint.keras")

off = keras.ops.max(keras.ops.abs(fresh(X) - model(X)))
print(f"largest difference: {off:.1f}")
print("updates so far:", int(fresh.optimizer.iterations))
