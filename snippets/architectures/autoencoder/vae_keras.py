import keras
from keras import layers, ops
from sklearn.datasets import load_digits

X = load_digits().data / 16  # (batch, pixel), from 0 to 1
X = X.astype("float32")
X_train = X[:1000]


class VAE(keras.Model):
    def __init__(self):
        super().__init__()
        self.encoder = layers.Dense(64, activation="relu")
        self.mean, self.log_var = layers.Dense(4), layers.Dense(4)
        self.decoder = keras.Sequential(
            [layers.Dense(64, activation="relu"), layers.Dense(64)]
        )
        self.noise = keras.random.SeedGenerator(0)

    def call(self, X):
        h = self.encoder(X)
        mean, log_var = self.mean(h), self.log_var(h)
        noise = keras.random.normal(ops.shape(mean), seed=self.noise)
        code = mean + ops.exp(log_var / 2) * noise
        kl = -0.5 * (1 + log_var - mean**2 - ops.exp(log_var))
        self.add_loss(ops.mean(ops.sum(kl, axis=1)))
        return self.decoder(code)


def pixel_loss(X, logits):
    each = ops.binary_crossentropy(X, logits, from_logits=True)
    return ops.sum(each, axis=1)


def compiled(model, optimizer):
    model.compile(optimizer, pixel_loss)
    return model


for seed in range(3):
    keras.utils.set_random_seed(seed)
    optimizer = keras.optimizers.Adam(learning_rate=0.01)
    model = compiled(VAE(), optimizer)

    model.fit(
        X_train, X_train, batch_size=50, epochs=10, shuffle=False, verbose=0
    )

    pixels = ops.mean(pixel_loss(X[1000:], model(X[1000:])))
    print(f"seed {seed}, pixels: {pixels:.1f}, KL: {model.losses[0]:.1f}")
