import keras
from keras import layers
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = (X / 16).astype("float32").reshape(-1, 8, 8)
# X: (batch, time, feature)
X_train, y_train = X[:1000], y[:1000]


def reader():
    lstm = layers.LSTM(32)  # the last output only: (batch, 32)
    head = layers.Dense(10)

    return keras.Sequential([keras.Input(shape=(8, 8)), lstm, head])


def compiled(model, optimizer):
    loss_fn = keras.losses.SparseCategoricalCrossentropy(from_logits=True)

    model.compile(optimizer, loss_fn)
    return model


for seed in range(3):
    keras.utils.set_random_seed(seed)
    optimizer = keras.optimizers.Adam(learning_rate=0.03)
    model = compiled(reader(), optimizer)

    model.fit(
        X_train, y_train, batch_size=50, epochs=5, shuffle=False, verbose=0
    )

    right = model(X[1000:]).numpy().argmax(axis=1) == y[1000:]
    print(f"seed {seed}, test accuracy: {right.mean():.2f}")
