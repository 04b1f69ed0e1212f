import jax.numpy as jnp
import numpy as np
from flax import nnx

rng = np.random.default_rng(0)
X = rng.normal(size=(4, 8, 8, 1)).astype("float32")  # channels last
kernel = rng.normal(size=(3, 3, 1, 4)).astype("float32")
dense = rng.normal(size=(4 * 4 * 4, 10)).astype("float32")

rngs = nnx.Rngs(0)
model = nnx.Sequential(
    nnx.Conv(1, 4, (3, 3), strides=2, padding=1, use_bias=False, rngs=rngs),
    nnx.relu,
    lambda X: X.reshape(len(X), -1),
    nnx.Linear(64, 10, use_bias=False, rngs=rngs),
)
model.layers[0].kernel[...] = jnp.array(kernel)
model.layers[3].kernel[...] = jnp.array(dense)


def show(layer, output):
    name = getattr(layer, "__name__", type(layer).__name__)
    print(f"{name}: {jnp.abs(output).mean():.4f}")


output = jnp.array(X)
for layer in model.layers:
    output = layer(output)
    show(layer, output)
