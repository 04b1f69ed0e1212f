import jax
import jax.numpy as jnp
import optax

X = jnp.linspace(-1, 1, 100)[:, None]  # (batch, features)
y = 3 * X - 1 + 0.1 * jnp.sin(20 * X)  # a line and a wobble

model = {"w": jnp.zeros(()), "b": jnp.zeros(())}
optimizer = optax.adam(learning_rate=0.1)
state = optimizer.init(model)


def loss_fn(model, X, y):
    return jnp.mean((model["w"] * X + model["b"] - y) ** 2)


@jax.jit
def step(model, state, X, y):
    loss, grads = jax.value_and_grad(loss_fn)(model, X, y)
    updates, state = optimizer.update(grads, state)
    return optax.apply_updates(model, updates), state, loss


for epoch in range(200):
    model, state, loss = step(model, state, X, y)

print(f"w: {model['w']:.2f}")
print(f"b: {model['b']:.2f}")
print(f"loss: {loss:.3f}")
