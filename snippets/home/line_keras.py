import keras
import numpy as np

keras.utils.set_random_seed(0)

X = np.linspace(-1, 1, 20, dtype="float32").reshape(-1, 1)  # (batch, 1)
y = 2 * X + 1

model = keras.Sequential([keras.Input(shape=(1,)), keras.layers.Dense(1)])
loss_fn = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.1)

model.compile(optimizer=optimizer, loss=loss_fn)
model.fit(X, y, batch_size=20, epochs=100, verbose=0)

weight, bias = model.layers[0].get_weights()
print(f"slope: {weight.item():.2f}")
print(f"intercept: {bias.item():.2f}")
