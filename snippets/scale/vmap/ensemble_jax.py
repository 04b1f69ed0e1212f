import jax
import jax.numpy as jnp
from flax import nnx

X = jax.random.uniform(jax.random.key(0), (5, 3))  # (batch, feature)

models = [nnx.Linear(3, 2, rngs=nnx.Rngs(seed)) for seed in range(4)]
graph = nnx.graphdef(models[0])
states = [nnx.state(model) for model in models]
stacked = jax.tree.map(lambda *leaves: jnp.stack(leaves), *states)


def call(state, X):
    return nnx.merge(graph, state)(X)


output = jax.vmap(call, in_axes=(0, None))(stacked, X)

print("shape:", output.shape)
difference = jnp.abs(output[3] - models[3](X)).max()
print(f"the last model, below 1e-6: {bool(difference < 1e-6)}")
