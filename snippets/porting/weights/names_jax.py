import jax.numpy as jnp
from flax import nnx

X = jnp.zeros((1, 8, 8, 3))  # (batch, height, width, channels)

rngs = nnx.Rngs(0)
model = nnx.Sequential(
    nnx.Conv(3, 4, (3, 3), rngs=rngs),
    nnx.relu,
    nnx.BatchNorm(4, rngs=rngs),
    lambda X: X.reshape(len(X), -1),
    nnx.Linear(8 * 8 * 4, 10, rngs=rngs),
)

for path, weight in nnx.to_flat_state(nnx.state(model)):
    name = ".".join(map(str, path))
    print(f"{name}: {weight.shape}")
print("output:", model(X).shape)
