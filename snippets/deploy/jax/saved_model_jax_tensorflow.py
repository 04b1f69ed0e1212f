from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import optax
import tensorflow as tf
from ai_edge_litert.interpreter import Interpreter
from flax import nnx
from jax.experimental import jax2tf
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
module = tf.Module()
module.predict = tf.function(
    jax2tf.convert(
        lambda X: nnx.merge(graph, weights)(X),
        polymorphic_shapes=["(batch, 8, 8, 1)"],
        with_gradient=False,
    ),
    input_signature=[tf.TensorSpec([None, 8, 8, 1], name="X")],
    autograph=False,
)
tf.saved_model.save(module, "digits", signatures=module.predict)
saved = tf.saved_model.load("digits").predict(X).numpy()

converter = tf.lite.TFLiteConverter.from_saved_model("digits")
Path("digits.tflite").write_bytes(converter.convert())
interpreter = Interpreter("digits.tflite")
run = interpreter.get_signature_runner("serving_default")
(litert,) = run(X=np.asarray(X)).values()

# Compare: sums of at most 129 terms, each rounded.
expected = model(X)
print("table: route\nroute,artefact,kB,largest difference")
for name, answers in (("digits", saved), ("digits.tflite", litert)):
    difference = abs(answers - expected).max() / abs(expected).max()
    assert difference < 129 * 2**-23
    shown = 10 ** np.ceil(np.log10(difference)) if difference else 0
    files = [Path(name), *Path(name).rglob("*")]
    kB = sum(file.stat().st_size for file in files if file.is_file()) / 1000
    route = (
        "JAX to LiteRT" if name.endswith("tflite") else "JAX to SavedModel"
    )
    print(f"{route},{name},{kB:.1f},{shown:.0e}")
