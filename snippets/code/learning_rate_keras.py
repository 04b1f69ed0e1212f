import keras
import numpy as np

X = np.linspace(-1, 1, 20, dtype="float32").reshape(20, 1)
y = 2 * X + 1
loss_fn = keras.losses.MeanSquaredError()


def train(learning_rate):
    dense = keras.layers.Dense(1, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input(shape=(1,)), dense])
    optimizer = keras.optimizers.SGD(learning_rate=learning_rate)
    model.compile(optimizer=optimizer, loss=loss_fn)

    model.fit(X, y, batch_size=20, epochs=10, verbose=0)
    return model.evaluate(X, y, verbose=0)


print(f"loss at the start: {train(0.0):.2f}")
print(f"learning rate 0.001: {train(0.001):.2f}")
print(f"learning rate 0.3: {train(0.3):.2f}")
print(f"learning rate 1.1: {train(1.1):.0f}")
