import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)  # (1797, 64), (1797,)
X = jnp.array(X / 16, dtype="float32")
y = jnp.array(y)

loss_fn = optax.losses.softmax_cross_entropy_with_integer_labels
adam = optax.adam(learning_rate=0.01, eps=1e-9)


@nnx.jit
def train_step(model, optimizer, batch):
    def batch_loss(model):
        return loss_fn(model(X[batch]), y[batch]).mean()

    optimizer.update(model, nnx.grad(batch_loss)(model))


def train(seed, dropout):
    rng = np.random.default_rng(seed)  # draws rows, order and weights
    rngs = nnx.Rngs(seed)  # draws the dropout masks
    rows = rng.permutation(len(X))
    train_rows, test_rows = rows[:200], rows[200:]
    order = [rng.permutation(train_rows) for epoch in range(20)]

    model = nnx.Sequential(
        nnx.Linear(64, 64, rngs=rngs),
        nnx.relu,
        nnx.Dropout(dropout, rngs=rngs),
        nnx.Linear(64, 10, rngs=rngs),
    )
    for layer in (model.layers[0], model.layers[3]):
        n_in, n_out = layer.kernel.shape  # Flax keeps (in, out)
        limit = np.sqrt(6 / (n_in + n_out))
        weight = rng.uniform(-limit, limit, (n_in, n_out))
        layer.kernel[...] = jnp.array(weight, dtype="float32")

    optimizer = nnx.Optimizer(model, adam, wrt=nnx.Param)

    for batch in np.reshape(order, (-1, 20)):  # 200 batches of 20
        train_step(model, optimizer, batch)

    model.eval()
    logits = model(X[test_rows])  # (1597, 10)
    right = logits.argmax(axis=1) == y[test_rows]
    loss = loss_fn(logits, y[test_rows]).mean()
    return float(loss), float(right.mean())


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
