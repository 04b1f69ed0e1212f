import keras
import torch
from keras import layers
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
    model(X)  # so that there is a mean and a variance to keep
model.eval()

ported = keras.Sequential(
    [
        keras.Input(shape=(8, 8, 3)),
        layers.Conv2D(4, 3, padding="same", activation="relu"),
        layers.BatchNormalization(epsilon=1e-5, momentum=0.9),
        layers.Flatten(),
        layers.Dense(10),
    ]
)
arrays = [weight.numpy() for weight in model.state_dict().values()]
kernel, bias, gamma, beta, mean, variance, _, dense, offset = arrays
kernel = kernel.transpose(2, 3, 1, 0)  # (height, width, in, out)
rows = dense.reshape(10, 4, 8, 8)  # (out, channels, height, width)
rows = rows.transpose(2, 3, 1, 0).reshape(8 * 8 * 4, 10)
ported.set_weights(
    [kernel, bias, gamma, beta, mean, variance, rows, offset]
)
got = ported(X.permute(0, 2, 3, 1).numpy()).numpy()

# Compare: sums of 28 and of 257 terms, each rounded.
expected = model(X).detach().numpy()
difference = abs(got - expected).max() / abs(expected).max()
assert difference < (28 + 257) * 2**-23
print("largest difference below 1e-4:", bool(difference < 1e-4))
