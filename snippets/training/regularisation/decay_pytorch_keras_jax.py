import jax.numpy as jnp
import keras
import optax
import torch

print("table: decay")
print("optimizer,PyTorch,Keras,optax")
for name, transform in (
    ("SGD", None),
    ("Adam", None),
    ("AdamW", optax.adamw(0.1, weight_decay=0.5)),
):
    weight = torch.ones(1, requires_grad=True)
    weight.grad = torch.zeros(1)
    Optimizer = getattr(torch.optim, name)
    Optimizer([weight], lr=0.1, weight_decay=0.5).step()
    row = [f"{weight.item():.2f}"]

    weight = keras.Variable([1.0])
    Optimizer = getattr(keras.optimizers, name)
    optimizer = Optimizer(learning_rate=0.1, weight_decay=0.5)
    optimizer.apply([keras.ops.zeros(1)], [weight])
    row.append(f"{weight.numpy().item():.2f}")

    if transform:
        weight = jnp.ones(1)
        state = transform.init(weight)
        update, _ = transform.update(jnp.zeros(1), state, weight)
        row.append(f"{(weight + update).item():.2f}")
    else:
        row.append("has none")
    print(",".join([name, *row]))
