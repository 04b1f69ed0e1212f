import jax.numpy as jnp
import numpy as np
import torch
from flax import nnx
from torch import nn

torch.manual_seed(0)
X = torch.randn(8, 20, 3)  # (batch, time, feature)
model = nn.GRU(3, 4, batch_first=True)
gru = nnx.GRUCell(3, 4, rngs=nnx.Rngs(0))
ported = nnx.RNN(gru, rngs=nnx.Rngs(0))

for name in ("as it is", "without the bias b_hn"):
    kernel, recurrent, first, second = (
        weight.detach().numpy() for weight in model.parameters()
    )
    gru.dense_i.kernel[...] = jnp.array(kernel.T)
    gru.dense_h.kernel[...] = jnp.array(recurrent.T)
    gru.dense_i.bias[...] = jnp.array(first + second)
    expected = model(X)[0].detach().numpy()
    off = np.abs(np.asarray(ported(jnp.array(X))) - expected).max()
    print(f"{name}, largest difference: {off:.2f}")
    model.bias_hh_l0.data[8:] = 0
