import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
print("table: same")
print("kernel,stride,size,largest difference")
for kernel, stride, size in (
    ((3, 3), 1, 8),
    ((1, 7), 1, 8),
    ((3, 3), 2, 7),
    ((3, 3), 2, 8),
    ((7, 7), 2, 8),
):
    X = rng.normal(size=(2, size, size, 3)).astype("float32")
    model = nn.Conv2d(
        *(3, 4, kernel),
        stride=stride,
        padding=(kernel[0] // 2, kernel[1] // 2),
        bias=False,
    )
    weight = rng.normal(size=(4, 3, *kernel)).astype("float32")
    model.weight.data = torch.tensor(weight)

    ported = keras.layers.Conv2D(
        *(4, kernel), strides=stride, padding="same", use_bias=False
    )
    ported.build(X.shape)
    ported.set_weights([weight.transpose(2, 3, 1, 0)])

    expected = model(torch.tensor(X).permute(0, 3, 1, 2))
    expected = expected.permute(0, 2, 3, 1).detach().numpy()
    off = np.abs(ported(X).numpy() - expected).max()
    name = f"{kernel[0]} by {kernel[1]}"
    print(f"{name},{stride},{size} by {size},{off:.1f}")
