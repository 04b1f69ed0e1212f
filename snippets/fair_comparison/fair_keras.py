import keras
import numpy as np
from keras import layers
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)  # (1797, 64), (1797,)
X = (X / 16).astype("float32")


def train(seed, dropout):
    rng = np.random.default_rng(seed)  # draws rows, order and weights
    keras.utils.set_random_seed(seed)  # draws the dropout masks
    rows = rng.permutation(len(X))
    train_rows, test_rows = rows[:200], rows[200:]
    order = [rng.permutation(train_rows) for epoch in range(20)]

    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            layers.Dense(64, activation="relu"),
            layers.Dropout(dropout),
            layers.Dense(10),
        ]
    )
    for layer in (model.layers[0], model.layers[2]):
        n_in, n_out = layer.kernel.shape  # Keras keeps (in, out)
        limit = np.sqrt(6 / (n_in + n_out))
        weight = rng.uniform(-limit, limit, (n_in, n_out))
        layer.set_weights([weight, np.zeros(n_out)])

    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    optimizer = keras.optimizers.Adam(learning_rate=0.01, epsilon=1e-9)
    model.compile(optimizer=optimizer, loss=loss_fn)

    rows = np.reshape(order, -1)  # 200 batches of 20, end to end
    model.fit(X[rows], y[rows], batch_size=20, shuffle=False, verbose=0)

    logits = keras.ops.convert_to_numpy(model(X[test_rows]))  # (1597, 10)
    right = logits.argmax(axis=1) == y[test_rows]
    loss = loss_fn(y[test_rows], logits)
    return float(loss), right.mean()


results = np.array([train(seed, dropout=0.5) for seed in range(5)])
without = np.array([train(seed, dropout=0.0) for seed in range(3)])

print("table: with dropout\nseed,loss,accuracy")
for seed, (loss, accuracy) in enumerate(results):
    print(f"{seed},{loss:.3f},{accuracy:.3f}")
print("\ntable: without dropout\nseed,loss,accuracy")
for seed, (loss, accuracy) in enumerate(without):
    print(f"{seed},{loss:.3f},{accuracy:.3f}")
mean, spread = results.mean(axis=0), results.std(axis=0, ddof=1)
print(f"\nloss: {mean[0]:.3f} ± {spread[0]:.3f}")
print(f"accuracy: {mean[1]:.3f} ± {spread[1]:.3f}")
