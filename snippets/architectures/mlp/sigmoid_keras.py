import keras
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32")

keras.utils.set_random_seed(0)
model = keras.Sequential([keras.layers.Dense(1, activation="sigmoid")])
model.compile("sgd", "binary_crossentropy", metrics=["accuracy"])
model.fit(X, y, epochs=5, verbose=0)

loss, accuracy = model.evaluate(X, y, verbose=0)
print(f"loss below zero: {loss < 0}")
print(f"accuracy: {accuracy:.2f}, digits that are 1: {(y == 1).mean():.2f}")
