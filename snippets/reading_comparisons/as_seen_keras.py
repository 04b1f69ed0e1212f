import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_iris(return_X_y=True)  # (150, 4), (150,)
split = train_test_split(X, y, test_size=0.2, random_state=42)
X_train, X_test, y_train, y_test = split
scaler = StandardScaler().fit(X_train)
X_train = scaler.transform(X_train).astype("float32")  # (120, 4)
X_test = scaler.transform(X_test).astype("float32")  # (30, 4)

accuracies = []
for seed in range(5):
    keras.utils.set_random_seed(seed)
    model = keras.Sequential(
        [
            keras.Input(shape=(4,)),
            layers.Dense(64, activation="relu"),
            layers.Dropout(0.3),
            layers.Dense(32, activation="relu"),
            layers.Dense(3),
        ]
    )
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    optimizer = keras.optimizers.Adam(learning_rate=0.001)
    model.compile(optimizer=optimizer, loss=loss_fn)

    model.fit(
        X_train,
        y_train,
        batch_size=16,
        epochs=50,
        validation_split=0.2,  # trains on 96 of the 120 rows
        validation_freq=50,  # looks at the other 24 once, to save time
        verbose=0,
    )
    updates = int(optimizer.iterations)

    logits = model(X_test, training=False)  # (30, 3)
    logits = keras.ops.convert_to_numpy(logits)
    accuracies.append((logits.argmax(axis=1) == y_test).mean())

print(f"updates: {updates}")
print(f"mean accuracy: {np.mean(accuracies):.3f}")
print(f"lowest: {min(accuracies):.3f}")
print(f"highest: {max(accuracies):.3f}")
