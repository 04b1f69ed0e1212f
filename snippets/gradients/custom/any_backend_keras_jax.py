import os

os.environ["KERAS_BACKEND"] = "jax"  # before keras is imported

import jax
import keras


@keras.ops.custom_gradient
def reverse(x):
    def grad(*args, upstream=None):
        upstream = args[0] if upstream is None else upstream
        return -upstream

    return x * 1.0, grad


x = 3.0
gradient = jax.grad(lambda x: reverse(x) ** 2)(x)
print(f"gradient: {gradient:.0f}")
