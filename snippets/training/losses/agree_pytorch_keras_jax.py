import jax.numpy as jnp
import keras
import numpy as np
import optax
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(256, 20)).astype("float32")
y = rng.integers(10, size=256)
model = nn.Linear(20, 10)
weights = rng.normal(size=(10, 20)).astype("float32")
model.weight.data = torch.tensor(weights)
logits = model(torch.tensor(X)).detach().numpy()

Loss = keras.losses.SparseCategoricalCrossentropy
keras_fn = Loss(from_logits=True, reduction=None)
jax_fn = optax.softmax_cross_entropy_with_integer_labels
each = {"Keras": keras_fn(y, logits), "JAX": jax_fn(jnp.array(logits), y)}

# Compare: ten exponentials added, one logarithm.
loss_fn = nn.CrossEntropyLoss(reduction="none")
expected = loss_fn(model(torch.tensor(X)), torch.tensor(y)).detach().numpy()
for name, losses in each.items():
    difference = np.abs(np.asarray(losses) - expected).max()
    difference = difference / expected.max()
    print(f"PyTorch to {name}, largest difference: {difference:.0e}")
    assert difference < 1e-6
