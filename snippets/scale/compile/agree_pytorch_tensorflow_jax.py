import jax
import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(32, 8)
model = nn.Linear(8, 4)
weight = model.weight.detach().numpy().T.copy()
bias = model.bias.detach().numpy()


@tf.function(jit_compile=True)
def with_xla(X):
    return tf.nn.softmax(tf.tanh(X @ weight + bias))


@jax.jit
def with_jax(X):
    return jax.nn.softmax(jnp.tanh(X @ weight + bias))


results = {
    "TensorFlow": with_xla(tf.constant(X.numpy())).numpy(),
    "JAX": np.asarray(with_jax(jnp.array(X))),
}

# Compare: sums of 9 and of 4 terms, of values of at most 1 in the end.
eager = model(X).tanh().softmax(dim=1).detach().numpy()
for name, values in results.items():
    difference = abs(values - eager).max()
    assert difference < (9 + 4) * 2**-23
    print(f"{name}, compiled: below 1e-5: {bool(difference < 1e-5)}")
