import keras
import numpy as np

rng = np.random.default_rng(0)
X, X_valid = rng.normal(size=(2, 20, 10)).astype("float32")
y, y_valid = rng.normal(size=(2, 20, 1)).astype("float32")

layer = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input(shape=(10,)), layer])
model.compile(keras.optimizers.SGD(learning_rate=0.1), loss="mse")

stop = keras.callbacks.EarlyStopping(
    monitor="val_loss", patience=3, restore_best_weights=True
)
history = model.fit(
    X,
    y,
    epochs=30,
    validation_data=(X_valid, y_valid),
    callbacks=[stop],
    verbose=0,
).history

print("epochs:", len(history["loss"]))
print(f"lowest loss: {min(history['val_loss']):.3f}")
print(f"of this model: {model.evaluate(X_valid, y_valid, verbose=0):.3f}")
