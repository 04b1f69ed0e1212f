import keras
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(4, 6, 3)).astype("float32")
model = nn.GRU(3, 5, batch_first=True)
for weight in model.parameters():
    values = rng.uniform(-0.5, 0.5, size=tuple(weight.shape))
    weight.data = torch.tensor(values, dtype=torch.float32)


def converted(weight, order):
    parts = np.split(weight.detach().numpy(), 3)  # r, z, n in PyTorch
    return np.concatenate([parts[i] for i in order])


expected = model(torch.tensor(X))[0][:, -1].detach().numpy()
for name, order in (("r, z, n", (0, 1, 2)), ("z, r, n", (1, 0, 2))):
    gru = keras.layers.GRU(5)  # reset_after=True
    gru.build(X.shape)
    kernel, recurrent, first, second = (
        converted(weight, order) for weight in model.parameters()
    )
    gru.set_weights([kernel.T, recurrent.T, np.stack([first, second])])
    off = np.abs(gru(X).numpy() - expected).max()
    print(
        f"order {name}, below 1e-5: {off < 1e-5}, above 0.01: {off > 0.01}"
    )
