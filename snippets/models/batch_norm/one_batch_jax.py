import jax.numpy as jnp
import numpy as np
from flax import nnx

rng = np.random.default_rng(0)
X = rng.normal(5, 2, size=(8, 3)).astype("float32")  # (batch, feature)
X = jnp.array(X)

model = nnx.BatchNorm(3, rngs=nnx.Rngs(0))

model.train()
trained = model(X)
model.eval()
tested = model(X)

print("mean of the batch:", X.mean(axis=0).round(3))
print("kept mean:", model.mean[...].round(3))
print("kept variance:", model.var[...].round(3))
print(f"mean of the output in training: {abs(trained.mean()):.1f}")
print(f"mean of the output in a test: {tested.mean():.1f}")
