import keras
from keras import layers
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

keras.utils.set_random_seed(0)

X, y = load_digits(return_X_y=True)  # (1797, 64), (1797,)
X = (X / 16).astype("float32")
split = train_test_split(X, y, train_size=200, stratify=y, random_state=0)
X_train, X_test, y_train, y_test = split

model = keras.Sequential(
    [
        keras.Input(shape=(64,)),
        layers.Dense(64, activation="relu"),
        layers.Dropout(0.5),
        layers.Dense(10),
    ]
)

loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=0.01)
model.compile(optimizer=optimizer, loss=loss_fn, metrics=["accuracy"])

model.fit(X_train, y_train, batch_size=20, epochs=20, verbose=0)

loss, accuracy = model.evaluate(X_test, y_test, verbose=0)
print(f"updates: {int(optimizer.iterations)}")
print("epsilon:", optimizer.epsilon)
print(f"test accuracy: {accuracy:.3f}")
