import jax.numpy as jnp
import keras
import numpy as np
import torch
from flax import nnx
from torch import nn

torch.manual_seed(0)
X = torch.rand(2, 4, 5, 5)  # (batch, channels, height, width)
layer = nn.ConvTranspose2d(4, 6, 3, stride=2, padding=1, output_padding=1)
expected = layer(X).detach().permute(0, 2, 3, 1).numpy()
weight = layer.weight.detach().numpy()  # (in, out, height, width)
kernel = weight.transpose(2, 3, 1, 0)  # (height, width, out, in)
bias = layer.bias.detach().numpy()
X = X.permute(0, 2, 3, 1).numpy()

for padding in ("same", "valid"):
    model = keras.layers.Conv2DTranspose(6, 3, strides=2, padding=padding)
    model.build(X.shape)
    model.set_weights([kernel, bias])
    got = model(X).numpy()
    if padding == "valid":
        got = got[:, 1:, 1:]  # PyTorch's padding cuts the first row, column
    print(f"Keras, {padding}: {abs(got - expected).max():.2f}")

for name, transpose, values in (
    ("not flipped", False, weight.transpose(2, 3, 0, 1)),
    ("flipped", False, weight.transpose(2, 3, 0, 1)[::-1, ::-1]),
    ("transpose_kernel=True", True, kernel),
):
    model = nnx.ConvTranspose(
        *(4, 6, (3, 3)),
        strides=2,
        padding="VALID",
        transpose_kernel=transpose,
        rngs=nnx.Rngs(0),
    )
    model.kernel[...] = jnp.array(values)
    model.bias[...] = jnp.array(bias)
    got = np.asarray(model(X))[:, 1:, 1:]
    print(f"Flax, {name}: {abs(got - expected).max():.2f}")
