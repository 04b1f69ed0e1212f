import jax
import optax
from flax import nnx

X = jax.random.normal(jax.random.key(0), (256, 4))  # (batch, feature)
y = X.sum(axis=1, keepdims=True)  # (batch, 1)
order = jax.random.permutation(jax.random.key(1), 256).reshape(8, 32)

model = nnx.Linear(4, 1, rngs=nnx.Rngs(0))
loss_fn = nnx.jit(lambda model, X, y: ((model(X) - y) ** 2).mean())
gradient_fn = nnx.jit(nnx.grad(loss_fn))
optimizer = nnx.Optimizer(model, optax.sgd(0.1), wrt=nnx.Param)

for epoch in range(5):
    for batch in order:
        gradients = gradient_fn(model, X[batch], y[batch])
        optimizer.update(model, gradients)

loss = loss_fn(model, X, y)
kernel = model.kernel[...]
print("weights:", [f"{w:.2f}" for w in kernel.ravel()])
print(f"loss: {loss:.2f}")
