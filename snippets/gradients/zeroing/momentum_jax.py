import jax
import optax


def train():
    weights = {"v": 1.0, "w": 1.0}
    optimizer = optax.sgd(learning_rate=0.1, momentum=0.9)
    state = optimizer.init(weights)
    for step in range(5):
        used = 0 if step else 1  # v is used once
        loss_fn = jax.grad(lambda p, used=used: p["w"] + used * p["v"])
        updates, state = optimizer.update(loss_fn(weights), state)
        weights = optax.apply_updates(weights, updates)
    return weights["v"]


print(f"gradient zero: {train():.3f}")
