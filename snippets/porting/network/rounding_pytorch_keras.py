import keras
import torch
from keras import layers
from torch import nn

torch.manual_seed(0)
X = torch.randn(64, 100)
parts = [nn.Linear(100, 100), nn.GELU()]
for _ in range(7):
    parts += [nn.Linear(100, 100), nn.GELU()]
model = nn.Sequential(*parts)
expected = model.double()(X.double()).detach().numpy()  # 16 digits
single = model.float()(X).detach().numpy()  # 7 digits


def ported(approximate):
    """The same network in Keras, with one GELU or the other."""

    def gelu(hidden):
        return keras.activations.gelu(hidden, approximate=approximate)

    net = keras.Sequential([keras.Input(shape=(100,))])
    for _ in range(8):
        net.add(layers.Dense(100, activation=gelu))
    arrays = [weight.detach().numpy().T for weight in model.parameters()]
    net.set_weights(arrays)
    return net(X.numpy()).numpy()


def off(values):
    return abs(values - expected).max() / abs(expected).max()


rounding = off(single)
print("PyTorch's own rounding below 1e-5:", bool(rounding < 1e-5))
for approximate in (False, True):
    ratio = off(ported(approximate)) / rounding
    size = "below 5" if ratio < 5 else "above 50"
    print(f"Keras, approximate={approximate}: {size} times as much")
