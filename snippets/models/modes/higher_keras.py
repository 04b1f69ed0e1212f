import keras
from keras import layers
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32")

keras.utils.set_random_seed(0)
model = keras.Sequential(
    [
        layers.Dense(64, activation="relu"),
        layers.Dropout(0.5),
        layers.Dense(10),
    ]
)
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
model.compile("adam", loss_fn)

history = model.fit(X, y, epochs=2, verbose=0)
afterwards = model.evaluate(X, y, verbose=0)

print(f"loss that fit reports: {history.history['loss'][-1]:.1f}")
print(f"loss of the same data afterwards: {afterwards:.1f}")
