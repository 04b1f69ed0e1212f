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

accuracies, losses = [], []
for seed in range(10):
    rng = np.random.default_rng(seed)  # draws the weights and the batches
    keras.utils.set_random_seed(seed)  # draws the dropout masks
    model = keras.Sequential(
        [
            keras.Input(shape=(4,)),
            layers.Dense(64, activation="relu"),
            layers.Dropout(0.3),
            layers.Dense(32, activation="relu"),
            layers.Dense(3),
        ]
    )
    for layer in (model.layers[0], model.layers[2], model.layers[3]):
        n_in, n_out = layer.kernel.shape  # Keras keeps (in, out)
        limit = np.sqrt(6 / (n_in + n_out))
        W = rng.uniform(-limit, limit, (n_in, n_out))
        layer.set_weights([W, np.zeros(n_out)])
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    optimizer = keras.optimizers.Adam(learning_rate=0.001, epsilon=1e-7)
    model.compile(optimizer=optimizer, loss=loss_fn)

    updates = 0
    for epoch in range(50):
        order = rng.permutation(120)
        for start in range(0, 120, 16):
            batch = order[start : start + 16]  # 16 rows, 8 in the last one
            model.train_on_batch(X_train[batch], y_train[batch])
            updates += 1

    logits = model(X_test, training=False)  # (30, 3)
    logits = keras.ops.convert_to_numpy(logits)
    accuracies.append((logits.argmax(axis=1) == y_test).mean())
    losses.append(float(loss_fn(y_test, logits)))

print(f"updates: {updates}")
print(f"mean accuracy: {np.mean(accuracies):.3f}")
print(f"spread (standard deviation): {np.std(accuracies):.3f}")
print(f"lowest: {min(accuracies):.3f}")
print(f"highest: {max(accuracies):.3f}")
print(f"mean test loss: {np.mean(losses):.3f}")
print(f"spread of the test loss: {np.std(losses):.3f}")
