import jax.numpy as jnp
import optax
from flax import nnx

X, y = jnp.ones((8, 4)), jnp.zeros(8, dtype=int)

rngs, half = nnx.Rngs(0), jnp.bfloat16
hidden = nnx.Linear(4, 16, dtype=half, rngs=rngs)
model = nnx.Sequential(hidden, nnx.relu, nnx.Linear(16, 3, rngs=rngs))
loss_fn = optax.softmax_cross_entropy_with_integer_labels
optimizer = nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)

middle = hidden(X)
loss, gradients = nnx.value_and_grad(
    lambda model: loss_fn(model(X), y).mean()
)(model)
optimizer.update(model, gradients)

print("weights:", hidden.kernel[...].dtype)
print("hidden values:", middle.dtype)
print("loss:", loss.dtype)
