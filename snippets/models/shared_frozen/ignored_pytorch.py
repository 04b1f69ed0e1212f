import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(32, 4)


def train(model):
    before = model[0].weight.clone()
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
    model(X).square().mean().backward()
    optimizer.step()
    changed = bool((model[0].weight != before).any())
    print(
        f"weight.requires_grad={model[0].weight.requires_grad}, {changed=}"
    )


model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1))
model[0].requires_grad = False  # makes a new attribute
train(model)

model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1))
model[0].requires_grad_(False)  # reaches the weights
train(model)
