import jax
import jax.numpy as jnp
from flax import nnx

X = jnp.ones((1, 3, 4))
nothing = jnp.zeros((1, 1, 3, 3), dtype=bool)  # no step may be seen

model = nnx.MultiHeadAttention(1, 4, decode=False, rngs=nnx.Rngs(0))
model(X, mask=nothing, sow_weights=True)
scores = nnx.pop(model, nnx.Intermediate)["attention_weights"][0]
print("layer:", [f"{score:.2f}" for score in scores[0, 0, 0]])

values = jnp.arange(3.0).reshape(1, 3, 1, 1)
attend = jax.nn.dot_product_attention
output = attend(values, values, values, mask=nothing)
print(f"function: {output[0, 0, 0, 0]:.2f}")
