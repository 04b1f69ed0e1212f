import jax.numpy as jnp
import numpy as np
import tensorflow as tf
import torch
from keras import ops

X = np.array([[1.0, 2.0], [2.0, 1.0]], dtype="float32")
T = torch.tensor(X)
norms = {
    "np.linalg.norm(X, 2)": np.linalg.norm(X, 2),
    "torch.linalg.norm(X, 2)": torch.linalg.norm(T, 2),
    "torch.norm(X, 2)": torch.norm(T, 2),
    "ops.norm(X, 2)": ops.norm(X, 2),
    "tf.norm(X, 2)": tf.norm(X, 2),
    "tf.norm(X, 2, axis=(0, 1))": tf.norm(X, 2, axis=(0, 1)),
    "jnp.linalg.norm(X, 2)": jnp.linalg.norm(jnp.array(X), 2),
}
print("table: norms")
print("call,result")
for name, value in norms.items():
    print(f'"`{name}`",{float(value):.3f}')
