import numpy as np
import tensorflow as tf
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(64, 20))  # 64-bit floats
weights = rng.normal(size=(10, 20))
model = nn.Linear(20, 10, bias=False).double()
model.weight.data = torch.tensor(weights)

double = tf.matmul(X, weights.T).numpy()
X32, weights32 = X.astype("float32"), weights.astype("float32")
single = tf.matmul(X32, weights32.T).numpy()
size = (
    np.abs(X) @ np.abs(weights.T)
).max()  # the largest sum without signs

# Compare: 20 products added; at most 21 roundings on each side.
expected = model(torch.tensor(X)).detach().numpy()
difference = np.abs(double - expected).max() / size
assert difference < 2 * 21 * 1.2e-16
print("64 bits, below 1e-14:", bool(difference < 1e-14))
expected = model.float()(torch.tensor(X32)).detach().numpy()
difference = np.abs(single - expected).max() / size
assert difference < 2 * 21 * 6e-8
print("32 bits, below 3e-6:", bool(difference < 3e-6))
