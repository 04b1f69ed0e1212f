import inspect

import keras
import torch
from keras import layers, optimizers
from torch import nn, optim
from torch.utils.data import DataLoader

torch.manual_seed(0)
keras.utils.set_random_seed(0)
linear, dense = nn.Linear(500, 500), layers.Dense(500)
dense.build((None, 500))
parameters = [nn.Parameter(torch.zeros(1))]


def default(call, name):
    return inspect.signature(call).parameters[name].default


rows = {
    "spread of a linear layer's weights": (
        f"{linear.weight.std():.3f}",
        f"{dense.get_weights()[0].std():.3f}",
    ),
    "spread of its biases": (
        f"{linear.bias.std():.3f}",
        f"{dense.get_weights()[1].std():.3f}",
    ),
    "slope of LeakyReLU": (
        nn.LeakyReLU().negative_slope,
        layers.LeakyReLU().negative_slope,
    ),
    "epsilon of LayerNorm": (
        nn.LayerNorm(3).eps,
        layers.LayerNormalization().epsilon,
    ),
    "epsilon of BatchNorm": (
        nn.BatchNorm1d(3).eps,
        layers.BatchNormalization().epsilon,
    ),
    "epsilon of Adam": (
        optim.Adam(parameters).defaults["eps"],
        optimizers.Adam().epsilon,
    ),
    "memory of RMSprop": (
        optim.RMSprop(parameters).defaults["alpha"],
        optimizers.RMSprop().rho,
    ),
    "data shuffled": (
        bool(default(DataLoader, "shuffle")),
        default(keras.Model.fit, "shuffle"),
    ),
}
print("table: defaults")
print("setting,PyTorch,Keras")
for name, (one, two) in rows.items():
    print(f"{name},{one},{two}")
