import keras
import numpy as np

rng = np.random.default_rng(0)
X, X_valid = rng.normal(size=(2, 20, 10)).astype("float32")
y, y_valid = rng.normal(size=(2, 20, 1)).astype("float32")

for restore in (False, True):
    layer = keras.layers.Dense(1, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input(shape=(10,)), layer])
    model.compile(keras.optimizers.SGD(learning_rate=0.1), loss="mse")
    stop = keras.callbacks.EarlyStopping(
        patience=100, restore_best_weights=restore
    )
    valid = X_valid, y_valid
    model.fit(
        X, y, epochs=12, validation_data=valid, callbacks=[stop], verbose=0
    )
    loss = model.evaluate(X_valid, y_valid, verbose=0)
    print(f"restore_best_weights={restore}: {loss:.3f}")
