import keras
from keras import layers
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32")

for name, last in (("logits", "linear"), ("softmax", "softmax")):
    keras.utils.set_random_seed(0)
    model = keras.Sequential(
        [
            layers.Dense(32, activation="relu"),
            layers.Dense(10, activation=last),
        ]
    )
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    model.compile(keras.optimizers.Adam(learning_rate=0.01), loss_fn)

    model.fit(X, y, batch_size=len(X), epochs=100, verbose=0)

    print(f"{name}: loss {model.evaluate(X, y, verbose=0):.2f}")
