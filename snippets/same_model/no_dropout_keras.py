import keras
import numpy as np
from keras import layers
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

model = keras.Sequential(
    [
        keras.Input(shape=(4,)),
        layers.Dense(64, activation="relu"),
        layers.Dense(32, activation="relu"),
        layers.Dense(3),
    ]
)
for layer in model.layers:
    n_in, n_out = layer.kernel.shape  # Keras keeps (in, out)
    limit = np.sqrt(6 / (n_in + n_out))
    W = rng.uniform(-limit, limit, (n_in, n_out))
    layer.set_weights([W, np.zeros(n_out)])
loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
optimizer = keras.optimizers.Adam(learning_rate=0.001, epsilon=1e-7)
model.compile(optimizer=optimizer, loss=loss_fn)
first_loss = model.evaluate(X_test, y_test, verbose=0)

for epoch in range(50):
    order = rng.permutation(120)
    for start in range(0, 120, 16):
        batch = order[start : start + 16]
        model.train_on_batch(X_train[batch], y_train[batch])

last_loss = model.evaluate(X_test, y_test, verbose=0)
print(f"test loss before training: {first_loss:.3f}")
print(f"test loss after training: {last_loss:.3f}")
