import keras
import numpy as np

X = np.ones((100, 4), dtype="float32")  # (batch, features)
y = np.ones((100, 1), dtype="float32")

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
loss_fn = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.01)
model.compile(optimizer=optimizer, loss=loss_fn)

history = model.fit(X, y, batch_size=16, epochs=3, verbose=0)

print("updates in one epoch:", history.params["steps"])
print("updates in all:", int(optimizer.iterations))
