import keras
import numpy as np

keras.utils.set_random_seed(0)
rng = np.random.default_rng(0)
X = rng.normal(size=(404, 3)).astype("float32")
y = X.sum(axis=1)  # (batch,)
model = keras.Sequential([keras.layers.Dense(1)])
model.compile(keras.optimizers.Adam(learning_rate=0.1), "mse")
model.fit(X, y, epochs=20, verbose=0)

prediction = model.predict(X, verbose=0)  # (batch, 1)
print(f"evaluate: {model.evaluate(X, y, verbose=0):.3f}")
print(f"by hand: {np.mean((y - prediction) ** 2):.3f}")
print("averaged over:", (y - prediction).shape)
print(f"by hand, flat: {np.mean((y - prediction[:, 0]) ** 2):.3f}")
