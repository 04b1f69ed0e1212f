import warnings

import keras

X, y = keras.ops.ones((4, 2)), keras.ops.ones((4, 1))
model = keras.Sequential([keras.Input(shape=(2,)), keras.layers.Dense(1)])
model.compile(loss="mse")

stop = keras.callbacks.EarlyStopping(monitor="val_loss", patience=1)
with warnings.catch_warnings(record=True) as caught:
    history = model.fit(X, y, epochs=5, callbacks=[stop], verbose=0).history

print("epochs:", len(history["loss"]))
for text in sorted({str(warning.message) for warning in caught}):
    print(text)
