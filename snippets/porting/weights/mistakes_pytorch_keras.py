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
    model(X)
expected = model.eval()(X).detach().numpy()


def off(weights, epsilon=1e-5):
    """The largest difference, in percent of the largest output."""
    conv = layers.Conv2D(4, 3, padding="same", activation="relu")
    norm = layers.BatchNormalization(epsilon=epsilon)
    parts = [conv, norm, layers.Flatten(), layers.Dense(10)]
    ported = keras.Sequential([keras.Input(shape=(8, 8, 3)), *parts])
    ported.set_weights(weights)
    got = ported(X.permute(0, 2, 3, 1).numpy()).numpy()
    return f"{abs(got - expected).max() / abs(expected).max():.1%}"


w, b, g, s, m, v, _, d, o = [x.numpy() for x in model.state_dict().values()]
k = w.transpose(2, 3, 1, 0)
r = d.reshape(10, 4, 8, 8).transpose(2, 3, 1, 0).reshape(256, 10)
print("table: mistakes")
print("what was copied,largest difference")
print("everything as above,", off([k, b, g, s, m, v, r, o]))
print(
    "Dense after Flatten only transposed,", off([k, b, g, s, m, v, d.T, o])
)
turned = k.transpose(1, 0, 2, 3)
print("height and width exchanged,", off([turned, b, g, s, m, v, r, o]))
print("variance before mean,", off([k, b, g, s, v, m, r, o]))
print("epsilon left at 0.001,", off([k, b, g, s, m, v, r, o], 1e-3))
