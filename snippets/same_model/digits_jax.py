import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx
from sklearn.datasets import load_digits
from sklearn.model_selection import train_test_split

rng = np.random.default_rng(0)  # shuffles
rngs = nnx.Rngs(0)  # draws weights and dropout masks

X, y = load_digits(return_X_y=True)  # (1797, 64), (1797,)
X = (X / 16).astype("float32")
split = train_test_split(X, y, train_size=200, stratify=y, random_state=0)
X_train, X_test, y_train, y_test = map(jnp.array, split)

model = nnx.Sequential(
    nnx.Linear(64, 64, rngs=rngs),
    nnx.relu,
    nnx.Dropout(0.5, rngs=rngs),
    nnx.Linear(64, 10, rngs=rngs),
)

loss_fn = optax.losses.softmax_cross_entropy_with_integer_labels
optimizer = nnx.Optimizer(model, optax.adam(0.01), wrt=nnx.Param)


@nnx.jit
def train_step(model, optimizer, X_batch, y_batch):
    def batch_loss(model):
        return loss_fn(model(X_batch), y_batch).mean()

    optimizer.update(model, nnx.grad(batch_loss)(model))


for epoch in range(20):
    for batch in rng.permutation(200).reshape(-1, 20):
        train_step(model, optimizer, X_train[batch], y_train[batch])

model.eval()
logits = model(X_test)  # (1597, 10)
accuracy = (logits.argmax(axis=1) == y_test).mean()
print(f"updates: {int(optimizer.step[...])}")
print(f"test accuracy: {accuracy:.3f}")
