import keras
import numpy as np
import torch
from keras import ops
from torch import nn

rng = np.random.default_rng(0)
X = rng.uniform(size=(50, 64)).astype("float32")  # (batch, pixel)
noise = rng.normal(size=(50, 4)).astype("float32")  # the same for both
encoder, decoder = keras.layers.Dense(8), keras.layers.Dense(64)
mean, log_var = ops.split(encoder(X), 2, axis=1)
logits = decoder(mean + ops.exp(log_var / 2) * noise)
each = ops.binary_crossentropy(X, logits, from_logits=True)
kl = -0.5 * ops.sum(1 + log_var - mean**2 - ops.exp(log_var), axis=1)
expected = {"pixels": ops.sum(each, axis=1).numpy(), "KL": kl.numpy()}

model = nn.ModuleList([nn.Linear(64, 8), nn.Linear(4, 64)])
for linear, dense in zip(model, (encoder, decoder), strict=True):
    linear.weight.data.copy_(torch.tensor(dense.kernel.numpy().T))
    nn.init.zeros_(linear.bias)
X, noise = torch.tensor(X), torch.tensor(noise)

# Compare: sums of 64 terms, rounded, as a share of the largest.
mean, log_var = model[0](X).chunk(2, dim=1)
logits = model[1](mean + (log_var / 2).exp() * noise)
loss = nn.functional.binary_cross_entropy_with_logits
each = loss(logits, X, reduction="none")
kl = -0.5 * (1 + log_var - mean**2 - log_var.exp()).sum(dim=1)
for name, value in {"pixels": each.sum(dim=1), "KL": kl}.items():
    off = np.abs(value.detach().numpy() - expected[name]).max()
    off = off / expected[name].max()
    assert off < 2e-6
    print(f"{name}, below 2e-6: {off < 2e-6}")
