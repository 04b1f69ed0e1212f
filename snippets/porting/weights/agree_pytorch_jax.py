import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx
from torch import nn

torch.manual_seed(0)
X = torch.rand(16, 3, 8, 8)  # (batch, channels, height, width)
model = nn.Sequential(
    nn.Conv2d(3, 4, 3, padding=1),
    nn.ReLU(),
    nn.BatchNorm2d(4),
    nn.Flatten(),
    nn.Linear(4 * 8 * 8, 10),
)
for step in range(50):
    model(X)
model.eval()

rngs = nnx.Rngs(0)
conv = nnx.Conv(3, 4, (3, 3), rngs=rngs)
norm = nnx.BatchNorm(4, epsilon=1e-5, rngs=rngs)
linear = nnx.Linear(8 * 8 * 4, 10, rngs=rngs)
targets = [conv.kernel, conv.bias, norm.scale, norm.bias, norm.mean]
targets += [norm.var, linear.kernel, linear.bias]
arrays = [weight.numpy() for weight in model.state_dict().values()]
del arrays[6]  # num_batches_tracked
arrays[0] = arrays[0].transpose(2, 3, 1, 0)
rows = arrays[6].reshape(10, 4, 8, 8).transpose(2, 3, 1, 0)
arrays[6] = rows.reshape(8 * 8 * 4, 10)
for target, array in zip(targets, arrays, strict=True):
    target[...] = jnp.array(array)
norm.eval()
hidden = nnx.relu(conv(X.permute(0, 2, 3, 1).numpy()))
got = np.asarray(linear(norm(hidden).reshape(16, -1)))

# Compare: sums of 28 and of 257 terms, each rounded.
expected = model(X).detach().numpy()
difference = abs(got - expected).max() / abs(expected).max()
assert difference < (28 + 257) * 2**-23
print("largest difference below 1e-4:", bool(difference < 1e-4))
