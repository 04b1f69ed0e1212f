import warnings

import jax.numpy as jnp
import numpy as np
import optax
import tensorflow as tf
import torch
from keras import losses
from torch.nn import functional as F

flat = np.array([0.0, 1.0, 1.0], dtype="float32")  # targets
a = np.array([[0.25], [0.5], [0.75]], dtype="float32")  # predictions
X, U, P, T = torch.tensor(a), tf.constant(a), jnp.array(a), torch.tensor
calls = {
    "`F.mse_loss`": lambda y: F.mse_loss(X, T(y)),
    "`F.huber_loss`": lambda y: F.huber_loss(X, T(y)),
    "`F.kl_div`": lambda y: F.kl_div(X, T(y), reduction="sum"),
    "`F.binary_cross_entropy`": lambda y: F.binary_cross_entropy(X, T(y)),
    "`MeanSquaredError()`": lambda y: losses.MeanSquaredError()(y, U),
    "`mean_squared_error`": lambda y: losses.mean_squared_error(y, U),
    "`BinaryCrossentropy()`": lambda y: losses.BinaryCrossentropy()(y, U),
    "`binary_crossentropy`": lambda y: losses.binary_crossentropy(y, U),
    "`optax.squared_error`": lambda y: optax.squared_error(P, y),
    "`optax.huber_loss`": lambda y: optax.huber_loss(P, y),
}

print("table: losses")
print("loss,what happens")
for name, call in calls.items():
    expected = float(np.mean(np.asarray(call(flat[:, None]))))
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            off = abs(float(np.mean(np.asarray(call(flat)))) - expected)
            result = "puts the axis in" if off < 1e-6 else "a table"
            result += ", and a warning" if caught else ""
        except ValueError:
            result = "stops with `ValueError`"
    print(f'{name},"{result}"')
