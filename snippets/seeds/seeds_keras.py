import keras


def train(seed):
    keras.utils.set_random_seed(seed)
    X = keras.random.normal((64, 4))  # (batch, features)
    y = keras.ops.sum(X, axis=1, keepdims=True)

    dense = keras.layers.Dense(1)
    model = keras.Sequential([keras.Input(shape=(4,)), dense])
    loss_fn = keras.losses.MeanSquaredError()
    optimizer = keras.optimizers.SGD(learning_rate=0.1)
    model.compile(optimizer=optimizer, loss=loss_fn)
    history = model.fit(X, y, epochs=5, verbose=0)
    return history.history["loss"][-1]


first, second, other = train(seed=0), train(seed=0), train(seed=1)
print("same seed, difference:", first - second)
print(f"other seed, difference: {abs(first - other):.1f}")
