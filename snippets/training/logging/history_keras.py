import keras
import numpy as np

keras.utils.set_random_seed(0)
X = np.random.normal(size=(80, 4))  # (batch, feature)
y = X.sum(axis=1, keepdims=True)
X_val, y_val = X[64:], y[64:]

model = keras.Sequential([keras.Input(shape=(4,)), keras.layers.Dense(1)])
optimizer = keras.optimizers.SGD(learning_rate=0.1)
model.compile(optimizer, loss="mse")

settings = {"batch_size": 16, "epochs": 3, "shuffle": False, "verbose": 0}
settings["validation_data"] = X_val, y_val
history = model.fit(X[:64], y[:64], **settings).history

for name, values in history.items():
    print(f"{name}:", [f"{value:.3f}" for value in values])
