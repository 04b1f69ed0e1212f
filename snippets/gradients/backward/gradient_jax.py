import jax.numpy as jnp
from flax import nnx

X = jnp.array([[1.0, 2.0], [3.0, 4.0]])  # (batch, feature)
y = jnp.array([[1.0], [0.0]])

model = nnx.Linear(2, 1, rngs=nnx.Rngs(0))
model.kernel[...] = jnp.array([[0.5], [-1.0]])  # (in, out)
model.bias[...] = jnp.zeros(1)

loss_fn = nnx.value_and_grad(lambda model: ((model(X) - y) ** 2).mean())
loss, gradients = loss_fn(model)

print(f"loss: {loss:.2f}")
print("gradient of the kernel:", gradients.kernel[...].tolist())
print("gradient of the bias:", gradients.bias[...].tolist())
