import numpy as np
import tensorflow as tf
from sklearn.datasets import load_iris
from sklearn.model_selection import train_test_split
from sklearn.preprocessing import StandardScaler

rng = np.random.default_rng(0)  # draws the weights and the batches

X, y = load_iris(return_X_y=True)  # (150, 4), (150,)
split = train_test_split(X, y, test_size=0.2, random_state=42)
X_train, X_test, y_train, y_test = split
scaler = StandardScaler().fit(X_train)
X_train = scaler.transform(X_train).astype("float32")  # (120, 4)
X_test = scaler.transform(X_test).astype("float32")  # (30, 4)

variables = []
for n_in, n_out in ((4, 64), (64, 32), (32, 3)):
    limit = np.sqrt(6 / (n_in + n_out))
    W = rng.uniform(-limit, limit, (n_in, n_out)).astype("float32")
    variables += [tf.Variable(W), tf.Variable(tf.zeros(n_out))]
W1, b1, W2, b2, W3, b3 = variables
loss_fn = tf.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = tf.optimizers.Adam(learning_rate=0.001, epsilon=1e-7)


def model(X):
    hidden = tf.nn.relu(X @ W1 + b1)  # (batch, 64)
    return tf.nn.relu(hidden @ W2 + b2) @ W3 + b3  # (batch, 3)


@tf.function(reduce_retracing=True)
def train_step(X_batch, y_batch):
    with tf.GradientTape() as tape:
        loss = loss_fn(y_batch, model(X_batch))
    gradients = tape.gradient(loss, variables)
    optimizer.apply(gradients, variables)


first_loss = loss_fn(y_test, model(X_test))

for epoch in range(50):
    order = rng.permutation(120)
    for start in range(0, 120, 16):
        batch = order[start : start + 16]
        train_step(tf.constant(X_train[batch]), tf.constant(y_train[batch]))

last_loss = loss_fn(y_test, model(X_test))
print(f"test loss before training: {first_loss:.3f}")
print(f"test loss after training: {last_loss:.3f}")
