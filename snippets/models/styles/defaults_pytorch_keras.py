import keras
import torch
from keras import layers
from torch import nn

torch.manual_seed(0)
keras.utils.set_random_seed(0)
one, two = nn.Linear(100, 100), layers.Dense(100)
two.build((None, 100))
adam = torch.optim.Adam(one.parameters()).defaults
batch = nn.BatchNorm1d(4)

rows = {
    "spread of new weights": (
        f"{one.weight.std():.3f}",
        f"{keras.ops.std(two.kernel):.3f}",
    ),
    "epsilon of Adam": (adam["eps"], keras.optimizers.Adam().epsilon),
    "learning rate of SGD": (
        torch.optim.SGD(one.parameters()).defaults["lr"],
        float(keras.optimizers.SGD().learning_rate),
    ),
    "epsilon of batch norm": (
        batch.eps,
        layers.BatchNormalization().epsilon,
    ),
    "batch norm keeps of the old": (
        round(1 - batch.momentum, 2),
        layers.BatchNormalization().momentum,
    ),
    "slope of leaky ReLU": (
        nn.LeakyReLU().negative_slope,
        layers.LeakyReLU().negative_slope,
    ),
}

print("table: defaults")
print("default,PyTorch,Keras")
for name, (first, second) in rows.items():
    if isinstance(second, float):
        first, second = f"{first:g}", f"{second:.2g}"
    print(f"{name},{first},{second}")
