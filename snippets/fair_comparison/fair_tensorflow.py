import keras
import numpy as np
import tensorflow as tf
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)  # (1797, 64), (1797,)
X = tf.constant(X / 16, dtype="float32")
y = tf.constant(y)


def train(seed, dropout):
    rng = np.random.default_rng(seed)  # draws rows, order and weights
    keras.utils.set_random_seed(seed)  # draws the dropout masks
    rows = rng.permutation(len(X))
    train_rows, test_rows = rows[:200], rows[200:]
    order = [rng.permutation(train_rows) for epoch in range(20)]

    model = keras.Sequential(
        [
            keras.Input(shape=(64,)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dropout(dropout),
            keras.layers.Dense(10),
        ]
    )
    for layer in (model.layers[0], model.layers[2]):
        n_in, n_out = layer.kernel.shape  # Keras keeps (in, out)
        limit = np.sqrt(6 / (n_in + n_out))
        weight = rng.uniform(-limit, limit, (n_in, n_out))
        layer.set_weights([weight, np.zeros(n_out)])

    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    optimizer = keras.optimizers.Adam(learning_rate=0.01, epsilon=1e-9)

    @tf.function
    def train_step(batch):
        with tf.GradientTape() as tape:
            logits = model(tf.gather(X, batch), training=True)
            loss = loss_fn(tf.gather(y, batch), logits)
        gradients = tape.gradient(loss, model.trainable_variables)
        optimizer.apply(gradients, model.trainable_variables)

    for batch in np.reshape(order, (-1, 20)):  # 200 batches of 20
        train_step(tf.constant(batch))

    logits = model(tf.gather(X, test_rows))  # (1597, 10)
    right = logits.numpy().argmax(axis=1) == y.numpy()[test_rows]
    loss = loss_fn(tf.gather(y, test_rows), logits)
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
