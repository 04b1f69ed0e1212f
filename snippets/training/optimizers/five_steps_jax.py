import jax.numpy as jnp
import optax
from flax import nnx

X = jnp.array([[1.0, 2.0], [3.0, 1.0], [-1.0, 1.0]])  # (batch, feature)
y = X @ jnp.array([[1.0], [-2.0]])

zeros = nnx.initializers.zeros
model = nnx.Linear(
    2, 1, use_bias=False, kernel_init=zeros, rngs=nnx.Rngs(0)
)
optimizer = nnx.Optimizer(model, optax.adam(0.1), wrt=nnx.Param)

for step in range(5):
    gradients = nnx.grad(lambda model: ((model(X) - y) ** 2).mean())(model)
    optimizer.update(model, gradients)

average = optimizer.opt_state[0].mu.kernel[...]
weights = model.kernel[...].ravel()
print("weights:", [f"{w:.3f}" for w in weights])
print("moving average:", [f"{m:.3f}" for m in average.ravel()])
print("updates:", int(optimizer.step[...]))
