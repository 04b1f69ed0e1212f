import keras
import numpy as np
import tensorflow as tf

X = np.random.default_rng(0).normal(size=(64, 4)).astype("float32")
y = X[:, :1] * X[:, 1:2]  # (batch, 1)

print("GPU seen:", bool(tf.config.list_physical_devices("GPU")))
for jit_compile in ("auto", True, False):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            keras.Input(shape=(4,)),
            keras.layers.Dense(16, activation="tanh"),
            keras.layers.Dense(1),
        ]
    )
    optimizer = keras.optimizers.SGD(learning_rate=0.1)
    model.compile(optimizer=optimizer, loss="mse", jit_compile=jit_compile)
    model.fit(X, y, epochs=10, verbose=0)

    loss = model.evaluate(X, y, verbose=0)
    print(f"{jit_compile!r}: XLA {model.jit_compile}, loss {loss:.3f}")
