import keras
import numpy as np

X = np.linspace(-1, 1, 20).reshape(-1, 1)  # (batch, 1)
y = 2 * X + 1

model = keras.Sequential([keras.layers.Dense(1)])
loss_fn = keras.losses.MeanSquaredError()
optimizer = keras.optimizers.SGD(learning_rate=0.5)

model.compile(optimizer=optimizer, loss=loss_fn)
model.fit(X, y, batch_size=20, epochs=50, verbose=0)

prediction = model.predict(np.array([[3.0]]), verbose=0)
print(f"2x + 1 at x = 3: {prediction.item():.2f}")
