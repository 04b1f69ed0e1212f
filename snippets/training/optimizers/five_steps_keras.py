import keras
import numpy as np

X = np.array([[1.0, 2.0], [3.0, 1.0], [-1.0, 1.0]])  # (batch, feature)
y = X @ np.array([[1.0], [-2.0]])

layer = keras.layers.Dense(1, use_bias=False, kernel_initializer="zeros")
model = keras.Sequential([keras.Input(shape=(2,)), layer])
optimizer = keras.optimizers.Adam(learning_rate=0.1)
model.compile(optimizer=optimizer, loss="mse")

model.fit(X, y, batch_size=3, epochs=5, verbose=0)

average = optimizer.variables[2]  # momentum, then velocity
weights = layer.kernel.numpy().ravel()
print("weights:", [f"{w:.3f}" for w in weights])
print("moving average:", [f"{m:.3f}" for m in average.numpy().ravel()])
print("updates:", int(optimizer.iterations))
