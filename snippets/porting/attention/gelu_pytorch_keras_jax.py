import jax
import keras
import numpy as np
import torch
from torch import nn

X = np.linspace(-5, 5, 1001, dtype="float32")
exact = nn.functional.gelu(torch.tensor(X)).numpy()

values = {
    "PyTorch, approximate='tanh'": nn.GELU("tanh")(torch.tensor(X)),
    "Keras": keras.activations.gelu(X),
    "JAX": jax.nn.gelu(X),
    "JAX, approximate=False": jax.nn.gelu(X, approximate=False),
}
for name, value in values.items():
    print(f"{name}: {np.abs(np.asarray(value) - exact).max():.5f}")
