import keras
import numpy as np
import torch
from keras import layers
from torch import nn

rng = np.random.default_rng(0)
X = rng.normal(size=(4, 8, 8, 3)).astype("float32")
convs = [
    layers.Conv2D(6, 3, padding="same"),
    layers.Conv2D(6, 3, padding="same"),
    layers.Conv2D(6, 1),
]
h = convs[1](keras.ops.relu(convs[0](X)))
expected = keras.ops.relu(convs[2](X) + h).numpy().transpose(0, 3, 1, 2)

model = nn.ModuleList(
    [
        nn.Conv2d(3, 6, 3, padding="same"),
        nn.Conv2d(6, 6, 3, padding="same"),
        nn.Conv2d(3, 6, 1),
    ]
)
for conv, layer in zip(model, convs, strict=True):
    kernel = layer.kernel.numpy().transpose(3, 2, 0, 1)
    conv.weight.data.copy_(torch.tensor(kernel))
    nn.init.zeros_(conv.bias)

# Compare: sums of 27 and of 54 products, one after the other, rounded.
X = torch.tensor(X).permute(0, 3, 1, 2)
h = model[1](model[0](X).relu())
output = (model[2](X) + h).relu().detach().numpy()
difference = np.abs(output - expected).max()
assert difference < 5e-6
print("PyTorch to Keras, below 5e-6:", bool(difference < 5e-6))
