import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(1, 8, 8, 8)


def bottleneck(first, second):
    return nn.Sequential(
        nn.Conv2d(8, 4, 1, stride=first),
        nn.ReLU(),
        nn.Conv2d(4, 4, 3, stride=second, padding=1),
        nn.ReLU(),
        nn.Conv2d(4, 8, 1),
    )


keras_way, torchvision_way = bottleneck(2, 1), bottleneck(1, 2)
torchvision_way.load_state_dict(keras_way.state_dict())  # no complaint
one, two = keras_way(X), torchvision_way(X)
print("shapes:", tuple(one.shape), tuple(two.shape))
off = (one - two).norm() / one.norm()
print(f"difference above a tenth: {off > 0.1}")
