import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.uniform(size=(50, 64)).astype("float32")  # (batch, pixel)
logits = rng.normal(size=(50, 64)).astype("float32")
mean = np.ones((50, 4), dtype="float32")  # codes of length 4, log_var 0
kl = (0.5 * mean**2).sum(axis=1).mean()

loss_fn = keras.losses.BinaryCrossentropy(from_logits=True)
print(f"KL: {kl:.1f}")
print(f"Keras, default: {loss_fn(X, logits):.1f}")
X, logits = torch.tensor(X), torch.tensor(logits)
loss = nn.functional.binary_cross_entropy_with_logits
print(f"PyTorch, default: {loss(logits, X):.1f}")
total = loss(logits, X, reduction="sum")
print(f"PyTorch, sum over the pixels: {total / len(X):.1f}")
print(f"PyTorch, sum over all: {total:.0f}")
