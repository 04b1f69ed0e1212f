import jax.numpy as jnp
import keras
import optax
import torch


def pytorch(Optimizer, gradient, **settings):
    weight = torch.zeros(1, requires_grad=True)
    weight.grad = torch.full((1,), gradient)
    Optimizer([weight], lr=1.0, **settings).step()
    return -weight.item()


def keras_(Optimizer, gradient, **settings):
    weight = keras.Variable([0.0])
    optimizer = Optimizer(learning_rate=1.0, **settings)
    optimizer.apply([keras.ops.array([gradient])], [weight])
    return -weight.numpy().item()


def jax(transform, gradient):
    state = transform.init(jnp.zeros(1))
    update, _ = transform.update(jnp.array([gradient]), state)
    return -update.item()


print("table: steps")
print("optimizer,gradient,PyTorch,Keras,optax")
for g in (1e-2, 1e-6):
    one = pytorch(torch.optim.Adam, g)
    two = keras_(keras.optimizers.Adam, g)
    three = jax(optax.adam(1.0), g)
    print(f"Adam,{g:.0e},{one:.2f},{two:.2f},{three:.2f}")
for g in (1e-2, 1e-6):
    one = pytorch(torch.optim.RMSprop, g, alpha=0.9, eps=0.01)
    two = keras_(keras.optimizers.RMSprop, g, rho=0.9, epsilon=0.01)
    three = jax(optax.rmsprop(1.0, decay=0.9, eps=0.01), g)
    print(f"RMSprop,{g:.0e},{one:.5f},{two:.5f},{three:.5f}")
