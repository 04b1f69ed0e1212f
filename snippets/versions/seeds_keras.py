import keras


def train(seed):
    keras.utils.set_random_seed(seed)
    X = keras.random.normal((64, 4))  # (rows, features)
    y = keras.ops.sum(X, axis=1, keepdims=True)

    model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
    optimizer = keras.optimizers.SGD(learning_rate=0.1)
    model.compile(optimizer, loss="mean_squared_error")
    history = model.fit(X, y, epochs=5, verbose=0)
    return history.history["loss"][-1]


first, second, other = train(seed=0), train(seed=0), train(seed=1)
print("same seed, same loss:", first == second)
print("other seed, same loss:", first == other)
