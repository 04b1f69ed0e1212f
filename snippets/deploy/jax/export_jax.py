from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
from flax import nnx
from jax import export
from sklearn.datasets import load_digits

X, y = load_digits(return_X_y=True)
X = jnp.asarray(X / 16, dtype="float32").reshape(-1, 8, 8, 1)


class Digits(nnx.Module):
    def __init__(self, rngs):
        self.conv = nnx.Conv(1, 8, (3, 3), rngs=rngs)
        self.linear = nnx.Linear(128, 10, rngs=rngs)

    def __call__(self, X):  # (batch, height, width, channels)
        X = nnx.max_pool(nnx.relu(self.conv(X)), (2, 2), (2, 2))
        return self.linear(X.reshape(-1, 128))  # (batch, digits)


model = Digits(nnx.Rngs(0))
optimizer = nnx.Optimizer(model, optax.adam(0.02), wrt=nnx.Param)


@nnx.jit
def train(model, optimizer):
    def loss_fn(model):
        losses = optax.softmax_cross_entropy_with_integer_labels
        return losses(model(X), y).mean()

    optimizer.update(model, nnx.grad(loss_fn)(model))


for step in range(50):
    train(model, optimizer)

graph, weights = nnx.split(model)
weights = jax.tree.map(np.asarray, weights)  # constants from here on
predict = jax.jit(lambda X: nnx.merge(graph, weights)(X))
(batch,) = export.symbolic_shape("batch")
pixels = jax.ShapeDtypeStruct((batch, 8, 8, 1), "float32")
exported = export.export(predict)(pixels)
Path("digits.jax").write_bytes(exported.serialize())

# Nothing of the loading side needs Flax or the class.
loaded = export.deserialize(bytearray(Path("digits.jax").read_bytes()))
print("takes:", loaded.in_avals[0].str_short())
print("made for:", ", ".join(loaded.platforms))
answers = loaded.call(X)
print(f"accuracy: {(answers.argmax(axis=1) == y).mean():.2f}")

# Compare: sums of at most 129 terms, each rounded.
expected = model(X)
difference = abs(answers - expected).max() / abs(expected).max()
assert difference < 129 * 2**-23
shown = 10 ** np.ceil(np.log10(difference)) if difference else 0
kB = Path("digits.jax").stat().st_size / 1000
print("\ntable: route\nroute,artefact,kB,largest difference")
print(f"jax.export,digits.jax,{kB:.1f},{shown:.0e}")
