import numpy as np
import tensorflow as tf
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

X, y = load_iris(return_X_y=True)  # (150, 4), (150,)
split = train_test_split(X, y, test_size=0.2, random_state=42)
X_train, X_test, y_train, y_test = split
scaler = StandardScaler().fit(X_train)
X_train = scaler.transform(X_train).astype("float32")  # (120, 4)
X_test = scaler.transform(X_test).astype("float32")  # (30, 4)

W1, b1 = tf.Variable(tf.zeros((4, 64))), tf.Variable(tf.zeros(64))
W2, b2 = tf.Variable(tf.zeros((64, 32))), tf.Variable(tf.zeros(32))
W3, b3 = tf.Variable(tf.zeros((32, 3))), tf.Variable(tf.zeros(3))
variables = [W1, b1, W2, b2, W3, b3]
loss_fn = tf.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = tf.optimizers.Adam(learning_rate=0.001, epsilon=1e-7)
optimizer.build(variables)
fresh_state = [state.numpy() for state in optimizer.variables]


def model(X, training=False):
    hidden = tf.nn.relu(X @ W1 + b1)  # (batch, 64)
    hidden = tf.nn.dropout(hidden, rate=0.3) if training else hidden
    return tf.nn.relu(hidden @ W2 + b2) @ W3 + b3  # (batch, 3)


@tf.function(reduce_retracing=True)
def train_step(X_batch, y_batch):
    with tf.GradientTape() as tape:
        loss = loss_fn(y_batch, model(X_batch, training=True))
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)


accuracies, losses = [], []
for seed in range(10):
    rng = np.random.default_rng(seed)  # draws the weights and the batches
    tf.random.set_seed(seed)  # draws the dropout masks
    for W, b in ((W1, b1), (W2, b2), (W3, b3)):
        n_in, n_out = W.shape
        limit = np.sqrt(6 / (n_in + n_out))
        W.assign(rng.uniform(-limit, limit, (n_in, n_out)))
        b.assign(np.zeros(n_out))
    for state, fresh in zip(optimizer.variables, fresh_state, strict=True):
        state.assign(fresh)

    updates = 0
    for epoch in range(50):
        order = rng.permutation(120)
        for start in range(0, 120, 16):
            batch = order[start : start + 16]  # 16 rows, 8 in the last one
            train_step(
                tf.constant(X_train[batch]), tf.constant(y_train[batch])
            )
            updates += 1

    logits = model(X_test).numpy()  # (30, 3)
    accuracies.append((logits.argmax(axis=1) == y_test).mean())
    losses.append(float(loss_fn(y_test, logits)))

print(f"updates: {updates}")
print(f"mean accuracy: {np.mean(accuracies):.3f}")
print(f"spread (standard deviation): {np.std(accuracies):.3f}")
print(f"lowest: {min(accuracies):.3f}")
print(f"highest: {max(accuracies):.3f}")
print(f"mean test loss: {np.mean(losses):.3f}")
print(f"spread of the test loss: {np.std(losses):.3f}")
