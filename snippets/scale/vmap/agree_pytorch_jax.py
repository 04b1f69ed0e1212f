import jax
import jax.numpy as jnp
import numpy as np
import torch
from torch import nn
from torch.func import functional_call, grad, vmap

torch.manual_seed(0)
X, y = torch.randn(32, 8), torch.randn(32)
model = nn.Linear(8, 1)
weight = jnp.array(model.weight.detach().numpy())[0]
bias = jnp.array(model.bias.detach().numpy())[0]


def jax_loss(weight, x, target):
    return (x @ weight + bias - target) ** 2


each = jax.vmap(jax.grad(jax_loss), (None, 0, 0))
got = np.asarray(each(weight, X.numpy(), y.numpy()))


def loss(parameters, x, target):
    return (functional_call(model, parameters, (x,))[0] - target) ** 2


# Compare: sums of 10 terms, times 2 and a feature, each rounded.
parameters = dict(model.named_parameters())
each = vmap(grad(loss), (None, 0, 0))(parameters, X, y)["weight"]
expected = each[:, 0].detach().numpy()
difference = abs(got - expected).max() / abs(expected).max()
assert difference < (10 + 2) * 2**-23
print("shape:", expected.shape)
print("largest difference below 1e-5:", bool(difference < 1e-5))
