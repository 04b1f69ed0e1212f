import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx
from torch import nn

torch.manual_seed(0)
X = torch.randn(8, 20, 3)  # (batch, time, feature)
model = nn.LSTM(3, 4, batch_first=True)
kernel, recurrent, first, second = (
    weight.detach().numpy() for weight in model.parameters()
)

lstm = nnx.OptimizedLSTMCell(3, 4, rngs=nnx.Rngs(0))
lstm.dense_i.kernel[...] = jnp.array(kernel.T)
lstm.dense_h.kernel[...] = jnp.array(recurrent.T)
lstm.dense_h.bias[...] = jnp.array(first + second)  # there is only one
ported = nnx.RNN(lstm, rngs=nnx.Rngs(0))
got = np.asarray(ported(jnp.array(X)))

# Compare: 20 steps, in each a sum of 8 terms; each value is below 1.
expected = model(X)[0].detach().numpy()
difference = np.abs(got - expected).max()
assert difference < 20 * 8 * 2**-23
print("largest difference below 1e-5:", bool(difference < 1e-5))
