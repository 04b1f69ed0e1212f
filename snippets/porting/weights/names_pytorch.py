import torch
from torch import nn

X = torch.zeros(1, 3, 8, 8)  # (batch, channels, height, width)

model = nn.Sequential(
    nn.Conv2d(3, 4, 3, padding=1),
    nn.ReLU(),
    nn.BatchNorm2d(4),
    nn.Flatten(),
    nn.Linear(4 * 8 * 8, 10),
)

for name, weight in model.state_dict().items():
    print(f"{name}: {tuple(weight.shape)}")
print("output:", tuple(model(X).shape))
