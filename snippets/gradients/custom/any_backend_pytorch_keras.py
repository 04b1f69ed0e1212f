import os

os.environ["KERAS_BACKEND"] = "torch"  # before keras is imported

import keras
import torch


@keras.ops.custom_gradient
def reverse(x):
    def grad(*args, upstream=None):
        upstream = args[0] if upstream is None else upstream
        return -upstream

    return x * 1.0, grad


x = torch.tensor(3.0, requires_grad=True)
(gradient,) = torch.autograd.grad(reverse(x) ** 2, x)
print(f"gradient: {gradient:.0f}")
