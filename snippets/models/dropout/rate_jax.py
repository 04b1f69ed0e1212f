import jax.numpy as jnp
from flax import nnx

X = jnp.ones((1000, 100))
model = nnx.Dropout(rate=0.2, rngs=nnx.Rngs(0))

model.train()
trained = model(X)
model.eval()
tested = model(X)

print(f"dropped in training: {(trained == 0).mean():.2f}")
print(f"what stays becomes: {trained.max():.2f}")
print(f"mean in training: {trained.mean():.2f}")
print(f"mean in a test: {tested.mean():.2f}")
