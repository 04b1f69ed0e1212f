import jax
import jax.numpy as jnp
from flax import nnx

X = jnp.zeros((2, 5, 16))  # (batch, time, feature)

model = nnx.MultiHeadAttention(
    num_heads=4, in_features=16, decode=False, rngs=nnx.Rngs(0)
)
output = model(X, sow_weights=True)
scores = nnx.pop(model, nnx.Intermediate)["attention_weights"]

print("output:", output.shape)
print("scores:", scores[0].shape)

for path, weight in nnx.to_flat_state(nnx.state(model, nnx.Param)):
    print(f"{'.'.join(path)}: {weight.shape}")
leaves = jax.tree.leaves(nnx.state(model, nnx.Param))
print("parameters:", sum(leaf.size for leaf in leaves))
