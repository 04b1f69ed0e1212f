import numpy as np
import torch
from keras import layers
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(2, 3, size=(16, 4, 4, 6)).astype("float32")
scale, shift = rng.normal(size=(2, 6)).astype("float32")
inputs = torch.tensor(X).permute(0, 3, 1, 2)  # channels first

twins = {
    "pixels": (layers.LayerNormalization(epsilon=1e-5), nn.LayerNorm(6)),
    "groups": (
        layers.GroupNormalization(2, epsilon=1e-5),
        nn.GroupNorm(2, 6),
    ),
    "instances": (
        layers.GroupNormalization(-1, epsilon=1e-5),
        nn.InstanceNorm2d(6, affine=True),
    ),
}
actual = {}
for name, (twin, model) in twins.items():
    twin.build(X.shape)
    twin.set_weights([scale, shift])
    actual[name] = twin(X).numpy()
    model.weight.data = torch.tensor(scale)
    model.bias.data = torch.tensor(shift)

# Compare: means of up to 48 values below 15, rounded to seven digits.
for name, (_, model) in twins.items():
    if name == "pixels":
        expected = model(torch.tensor(X))
    else:
        expected = model(inputs).permute(0, 2, 3, 1)
    difference = np.abs(actual[name] - expected.detach().numpy()).max()
    assert difference < 1e-5
    print(f"{name}, below 1e-5: {bool(difference < 1e-5)}")
