import jax.numpy as jnp
from flax import nnx

X = jnp.ones((100, 100))
model = nnx.Sequential(nnx.Dropout(0.5, rngs=nnx.Rngs(0)))

made = model(X)
model.train()
trained = model(X)
model.eval()
tested = model(X)

outputs = {"as made": made, "training": trained, "test": tested}
for name, output in outputs.items():
    print(f"{name}: {(output == 0).mean():.1f} dropped")
