import keras
import numpy as np

rng = np.random.default_rng(0)
X = rng.normal(size=(100, 4)).astype("float32")  # the last batch has 4
y = X.sum(axis=1, keepdims=True)

layer = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input(shape=(4,)), layer])
model.compile(keras.optimizers.SGD(learning_rate=0.05), loss="mse")
history = model.fit(X, y, validation_data=(X, y), verbose=0).history

print(f"loss: {history['loss'][0]:.2f}")
print(f"val_loss, same data: {history['val_loss'][0]:.2f}")
print(f"evaluate: {model.evaluate(X, y, verbose=0):.2f}")
print(f"in batches of 7: {model.evaluate(X, y, 7, verbose=0):.2f}")
