import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
X = rng.normal(size=(1500, 5)).astype("float32")
y = np.sin(X).sum(axis=1)  # (batch,)
X_train, y_train = X[:1000], y[:1000]


def network():
    first = layers.Dense(32, activation="relu")
    second = layers.Dense(32, activation="relu")
    last = layers.Dense(1)  # (batch, 1): fit lines y up

    return keras.Sequential([keras.Input(shape=(5,)), first, second, last])


loss_fn = keras.losses.MeanSquaredError()


def compiled(model, optimizer):
    model.compile(optimizer, loss_fn)
    return model


for seed in range(3):
    keras.utils.set_random_seed(seed)
    optimizer = keras.optimizers.Adam(learning_rate=0.01)
    model = compiled(network(), optimizer)

    model.fit(
        X_train, y_train, batch_size=50, epochs=10, shuffle=False, verbose=0
    )

    error = model.evaluate(X[1000:], y[1000:], verbose=0)
    print(f"seed {seed}, test error: {error:.2f}")
