import jax
import jax.numpy as jnp
import torch


def f(x):
    q = x + (torch.round(x) - x).detach()  # straight through
    return q**2


def f_jax(x):
    q = x + jax.lax.stop_gradient(jnp.round(x) - x)
    return q**2


x = torch.tensor(1.4)
first, second = torch.func.grad(f), torch.func.grad(torch.func.grad(f))
print(f"PyTorch: first {first(x):.1f}, second {second(x):.1f}")

first, second = jax.grad(f_jax), jax.grad(jax.grad(f_jax))
print(f"JAX: first {first(1.4):.1f}, second {second(1.4):.1f}")
