import keras
import numpy as np

X = np.linspace(-1, 1, 32, dtype="float32")[:, None]
y = 3 * X


def train(model, epochs):
    model.fit(X, y, epochs=epochs, verbose=0)
    return abs(model.get_weights()[0].item() - 3)


layer = keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
model = keras.Sequential([keras.Input(shape=(1,)), layer])
model.compile(keras.optimizers.Adam(learning_rate=0.1), loss="mse")
print(f"before the break, off by {train(model, 100):.3f}")
model.save("whole.keras")
weights = model.get_weights()
print(f"unbroken: {train(model, 5):.3f}")

model = keras.saving.load_model("whole.keras")
off = train(model, 5)
print(f"optimizer saved True: off by {off:.3f}")
model.set_weights(weights)
model.compile(keras.optimizers.Adam(learning_rate=0.1), loss="mse")
off = train(model, 5)
print(f"optimizer saved False: off by {off:.3f}")
