import keras
import numpy as np

X = np.random.default_rng(0).normal(size=(64, 2)).astype("float32")
y = X.sum(axis=1, keepdims=True)  # (batch, 1)

for size, steps in ((64, None), (16, 4)):
    layer = keras.layers.Dense(1, kernel_initializer="zeros")
    model = keras.Sequential([keras.Input(shape=(2,)), layer])
    optimizer = keras.optimizers.SGD(
        learning_rate=0.1, gradient_accumulation_steps=steps
    )
    model.compile(optimizer, loss="mse")

    model.fit(X, y, batch_size=size, shuffle=False, verbose=0)

    weights = layer.kernel.numpy().ravel()
    print(f"batches of {size}: {weights.round(3)}")
