import keras
import numpy as np
from keras import layers

rng = np.random.default_rng(0)
y = np.repeat([0.0, 1.0], [950, 50])  # one in twenty is of class 1
X = rng.normal(size=(1000, 2)) + y[:, None]
y = y[:, None]

for weight in (1.0, 19.0):
    keras.utils.set_random_seed(0)
    model = keras.Sequential([layers.Dense(1)])
    loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(learning_rate=0.1), loss_fn)

    options = {"batch_size": 1000, "epochs": 100, "verbose": 0}
    model.fit(X, y, class_weight={0: 1.0, 1: weight}, **options)

    found = model.predict(X, verbose=0) > 0
    recall = found[y == 1].mean()
    right = (found == y).mean()
    print(f"weight {weight}: found {recall:.2f}, right {right:.2f}")
