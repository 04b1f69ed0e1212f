import keras

keras.utils.set_random_seed(0)
X = keras.random.normal((256, 4))  # (batch, feature)
y = keras.ops.sum(X, axis=1, keepdims=True)  # (batch, 1)

layer = keras.layers.Dense(1)
model = keras.Sequential([keras.Input(shape=(4,)), layer])
model.compile(keras.optimizers.SGD(learning_rate=0.1), loss="mse")

model.fit(X, y, batch_size=32, epochs=5, verbose=0)

loss = model.evaluate(X, y, verbose=0)
print("weights:", [f"{w:.2f}" for w in layer.kernel.numpy().ravel()])
print(f"loss: {loss:.2f}")
