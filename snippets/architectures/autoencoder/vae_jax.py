import jax
import jax.numpy as jnp
import optax
from flax import nnx
from sklearn.datasets import load_digits

X = load_digits().data / 16  # (batch, pixel), from 0 to 1
X = jnp.array(X, dtype="float32")
batches = jnp.split(X[:1000], 20)
adam = optax.adam(0.01)


class VAE(nnx.Module):
    def __init__(self, rngs):
        self.encoder = nnx.Linear(64, 64, rngs=rngs)
        self.mean = nnx.Linear(64, 4, rngs=rngs)
        self.log_var = nnx.Linear(64, 4, rngs=rngs)
        self.hidden = nnx.Linear(4, 64, rngs=rngs)
        self.pixels = nnx.Linear(64, 64, rngs=rngs)

    def __call__(self, X, key):
        h = nnx.relu(self.encoder(X))
        mean, log_var = self.mean(h), self.log_var(h)
        noise = jax.random.normal(key, mean.shape)
        code = mean + jnp.exp(log_var / 2) * noise
        return self.pixels(nnx.relu(self.hidden(code))), mean, log_var


@nnx.jit
def losses(model, X, key):
    logits, mean, log_var = model(X, key)
    each = optax.sigmoid_binary_cross_entropy(logits, X)
    kl = -0.5 * (1 + log_var - mean**2 - jnp.exp(log_var))
    return each.sum(axis=1).mean(), kl.sum(axis=1).mean()


@nnx.jit
def train_step(model, optimizer, X, key):
    gradients = nnx.grad(lambda model: sum(losses(model, X, key)))(model)
    optimizer.update(model, gradients)


for seed in range(3):
    model = VAE(nnx.Rngs(seed))
    optimizer = nnx.Optimizer(model, adam, wrt=nnx.Param)

    keys = jax.random.split(jax.random.key(seed), 200)
    for step, key in enumerate(keys):
        train_step(model, optimizer, batches[step % 20], key)

    pixels, kl = losses(model, X[1000:], jax.random.key(0))
    print(f"seed {seed}, pixels: {pixels:.1f}, KL: {kl:.1f}")
