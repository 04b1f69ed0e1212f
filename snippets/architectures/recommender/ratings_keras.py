import keras
import numpy as np
from keras import layers, ops

rng = np.random.default_rng(0)
likes, traits = rng.normal(size=(50, 2)), rng.normal(size=(40, 2))
user, item = rng.integers(50, size=1500), rng.integers(40, size=1500)
y = (likes[user] * traits[item]).sum(axis=1)  # what they would say
pairs = np.stack([user, item], axis=1)  # (batch, 2)
y = y.astype("float32")


class Recommender(keras.Model):
    def __init__(self):
        super().__init__()
        normal = keras.initializers.RandomNormal
        self.users = layers.Embedding(50, 4, normal(stddev=0.05))
        self.items = layers.Embedding(40, 4, normal(stddev=0.05))

    def call(self, pairs):
        user, item = pairs[:, 0], pairs[:, 1]
        return ops.sum(self.users(user) * self.items(item), axis=1)


loss_fn = keras.losses.MeanSquaredError()


def compiled(model, optimizer):
    model.compile(optimizer, loss_fn)
    return model


for seed in range(3):
    keras.utils.set_random_seed(seed)
    optimizer = keras.optimizers.Adam(learning_rate=0.03)
    model = compiled(Recommender(), optimizer)

    X, target = pairs[:1000], y[:1000]
    model.fit(X, target, batch_size=50, epochs=10, shuffle=False, verbose=0)

    error = model.evaluate(pairs[1000:], y[1000:], verbose=0)
    print(f"seed {seed}, test error: {error:.2f} of {y[1000:].var():.2f}")
