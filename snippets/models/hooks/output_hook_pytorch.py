import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(2, 4)
model = nn.Sequential(nn.Linear(4, 4), nn.ReLU(inplace=True))
gradients = []


def forward_hook(layer, inputs, output):
    output.register_hook(lambda gradient: gradients.append(gradient))


model[0].register_forward_hook(forward_hook)
model(X).sum().backward()
print("gradient of the output:", tuple(gradients[0].shape))
print("its values:", sorted(set(gradients[0].flatten().tolist())))
