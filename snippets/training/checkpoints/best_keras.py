import keras
import numpy as np
from keras.callbacks import ModelCheckpoint

rng = np.random.default_rng(0)
X, X_valid = rng.normal(size=(2, 20, 10)).astype("float32")
y, y_valid = rng.normal(size=(2, 20, 1)).astype("float32")

layer = keras.layers.Dense(1, kernel_initializer="zeros")
model = keras.Sequential([keras.Input(shape=(10,)), layer])
model.compile(keras.optimizers.SGD(learning_rate=0.05), loss="mse")

keep = ModelCheckpoint(
    "best.keras", monitor="val_loss", save_best_only=True
)
model.fit(
    X,
    y,
    epochs=30,
    validation_data=(X_valid, y_valid),
    callbacks=[keep],
    verbose=0,
)

print(f"last: {model.evaluate(X_valid, y_valid, verbose=0):.2f}")
model = keras.saving.load_model("best.keras")
print(f"best: {model.evaluate(X_valid, y_valid, verbose=0):.2f}")
